import type { DecisionItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { LightTag } from '../../ui/lists/LightTag.js';
import { UrgentTag } from '../../ui/lists/UrgentTag.js';
import { holderText } from '../../ui/lists/holder.logic.js';
import { Due } from '../../ui/time/Due.js';
import { DeskMark } from '../absences/DeskMark.js';
import { titleOf } from '../case/case-address.logic.js';

export const decisionListId = 'decision-list';

interface DecisionListProps {
  items: readonly DecisionItem[];
  current: DecisionItem | undefined;
  chosen: ReadonlySet<string>;
  onToggle: (item: DecisionItem) => void;
  onOpen: (item: DecisionItem) => void;
}

/** What waits, soonest due first; a box only where something may be done to several at once. */
export function DecisionList({ items, current, chosen, onToggle, onOpen }: DecisionListProps) {
  const { t } = useLanguage();
  const hasBoxes = items.some(({ together }) => together !== null);
  return (
    <ol id={decisionListId} className="decision-list" aria-label={t('navigation.decisions')}>
      {items.map((item) => (
        <li key={item.process} className={item.process === current?.process ? 'current' : undefined}>
          {hasBoxes ? (
            <span className="choose">
              {item.together ? (
                <input
                  type="checkbox"
                  aria-label={t('queue.select', { number: item.number })}
                  checked={chosen.has(item.process)}
                  onChange={() => onToggle(item)}
                />
              ) : null}
            </span>
          ) : null}
          <Row item={item} isCurrent={item.process === current?.process} onOpen={onOpen} />
        </li>
      ))}
    </ol>
  );
}

interface RowProps {
  item: DecisionItem;
  isCurrent: boolean;
  onOpen: (item: DecisionItem) => void;
}

function Row({ item, isCurrent, onOpen }: RowProps) {
  const { localized, t } = useLanguage();
  const { process, number, subject, light, urgent, dueAt, workingDaysLeft, atDeskOf } = item;
  return (
    <button
      type="button"
      data-process={process}
      className="decision-row"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onOpen(item)}
    >
      <span className="decision-row-title">{titleOf(item, localized) ?? t('case.untitled')}</span>
      <span className="decision-row-due">
        <Due at={dueAt} workingDays={workingDaysLeft} />
      </span>
      <span className="decision-row-about">
        {[localized(subject), holderText({ ...item, deskName: null }, { localized, t })].filter(Boolean).join(' · ')}{' '}
        <span className="decision-row-number">{number}</span>
      </span>
      <span className="decision-row-marks">
        <UrgentTag urgent={urgent} />
        {light === 'green' ? null : <LightTag light={light} />}
        <DeskMark at={atDeskOf} />
      </span>
    </button>
  );
}
