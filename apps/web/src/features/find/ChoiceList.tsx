import { useEffect, useRef } from 'react';
import type { FoundMatter, FoundOfficer } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import type { Choice, Group } from './choices.logic.js';

export const listId = 'find-choices';

interface ChoiceListProps {
  groups: readonly Group[];
  /** Id of the line that Enter opens. */
  current: string | undefined;
  searching: boolean;
  onChoose: (choice: Choice) => void;
}

/** The lines under the field, by kind; bars in their place while the first answer is on its way. */
export function ChoiceList({ groups, current, searching, onChoose }: ChoiceListProps) {
  const { t } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const hasFound = groups.some(({ kind }) => kind === 'matter' || kind === 'officer');
  if (groups.length === 0) return searching ? <Bars /> : null;
  return (
    <div className="find-list">
      {searching && !hasFound ? <Bars /> : null}
      <div ref={list} id={listId} role="listbox" aria-label={t('find.results')} aria-busy={searching}>
        {groups.map(({ kind, choices }) => (
          <div key={kind} role="group" aria-labelledby={`find-group-${kind}`}>
            <div id={`find-group-${kind}`} className="find-group" role="presentation">
              {t(`find.group.${kind}`)}
            </div>
            {choices.map((choice) => (
              // The keys are the field's: the focus never leaves it.
              <div
                key={choice.id}
                id={choice.id}
                role="option"
                aria-selected={choice.id === current}
                className="find-choice"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(choice)}
              >
                <Line choice={choice} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function Line({ choice }: { choice: Choice }) {
  if (choice.kind === 'matter') return <MatterLine matter={choice.matter} />;
  if (choice.kind === 'officer') return <OfficerLine officer={choice.officer} />;
  if (choice.kind === 'destination') return <span className="find-title">{choice.destination.label}</span>;
  return (
    <>
      <span className="find-number">{choice.recent.number}</span>
      <span className="find-title">{choice.recent.title}</span>
    </>
  );
}

function MatterLine({ matter }: { matter: FoundMatter }) {
  const { localized, t } = useLanguage();
  const { number, title, stageLabel, unitName, officerName, receivedAt, because } = matter;
  const holder = [unitName, officerName].filter((name) => name !== null).join(' ');
  return (
    <>
      <span className="find-number">{number}</span>
      <span className="find-title">{title}</span>
      <span className="find-more">
        {[officeTime(receivedAt).slice(0, 10), localized(stageLabel), holder].filter((one) => one !== '').join(' · ')}
        <span className="find-because">{t('find.foundBy', { what: t(`find.because.${because}`) })}</span>
      </span>
    </>
  );
}

function OfficerLine({ officer: { name, unitName, isSeat } }: { officer: FoundOfficer }) {
  const { t } = useLanguage();
  return (
    <>
      <span className="find-title">{name}</span>
      {unitName === null ? null : (
        <span className="find-more">
          {unitName} · {t(isSeat ? 'find.officerQueue' : 'find.officerMatters')}
        </span>
      )}
    </>
  );
}

const Bars = () => (
  <div className="find-bars" aria-hidden="true">
    <span />
    <span />
    <span />
  </div>
);
