import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { AllowedAct, DecisionItem, PetitionCase } from '../../api/types.js';
import type { Query } from '../../api/use-api.js';
import type { Typed } from '../../forms/schema.js';
import { useLanguage } from '../../language/language.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { useBasis } from '../../ui/RuleMark.js';
import { ActForm, actFormId } from '../acts/ActForm.js';
import { useCaseAct } from '../acts/use-case-act.js';
import { registeredValues } from '../case/registered.logic.js';
import { keyOfAct, paneCommand } from './keys.logic.js';

interface PaneActsProps {
  item: DecisionItem;
  petition: PetitionCase;
  query: Query<PetitionCase>;
  isGone: boolean;
  kept: Map<string, Typed>;
  onWriting: (isWriting: boolean) => void;
  onDecided: (words: string) => void;
}

/** What may be decided, each by a key, and the form of the chosen one in its place: no key decides by itself. */
export function PaneActs({ item, petition, query, isGone, kept, onWriting, onDecided }: PaneActsProps) {
  const { localized, t } = useLanguage();
  const { chosen, choose, leave, reload } = useCaseAct(query);
  const acts = petition.allowedActs.filter(({ process }) => process === item.process);
  const open = (act: AllowedAct | undefined): void => {
    if (!act) return;
    onWriting(true);
    choose(act);
  };
  const close = (): void => {
    onWriting(false);
    leave();
  };
  useKeys((press, event) => {
    if (chosen) return event.key === 'Enter' && event.ctrlKey && !press.composing && send();
    const command = paneCommand(press, false);
    if (typeof command !== 'object' || command === null) return false;
    open(acts[command.act]);
    return acts[command.act] !== undefined;
  });
  if (!chosen) return <Choices acts={acts} onChoose={open} />;
  const place = `${chosen.process} ${chosen.act} ${chosen.revision}`;
  return (
    <ActForm
      key={place}
      act={chosen}
      initial={registeredValues(chosen.act, petition)}
      typed={kept.get(place)}
      onTyped={(typed) => kept.set(place, typed)}
      reload={reload}
      onDone={() => {
        kept.delete(place);
        close();
        onDecided(t('decisions.done', { act: localized(chosen.label), number: item.number }));
      }}
      onClose={close}
    >
      {(fields, foot) => (
        <WritingPlace label={localized(chosen.label)}>
          {isGone ? <Alert className="decision-gone" type="warning" showIcon title={t('decisions.gone')} /> : null}
          {fields}
          {foot}
        </WritingPlace>
      )}
    </ActForm>
  );
}

/** The form that is open is sent as by its button: what it needs it still asks for. */
function send(): boolean {
  const form = document.getElementById(actFormId);
  if (!(form instanceof HTMLFormElement)) return false;
  form.requestSubmit();
  return true;
}

function Choices({ acts, onChoose }: { acts: readonly AllowedAct[]; onChoose: (act: AllowedAct) => void }) {
  const { localized, t } = useLanguage();
  const basis = useBasis();
  if (acts.length === 0) return <p className="quiet decision-acts">{t('acts.none')}</p>;
  return (
    <div className="decision-acts">
      <ul className="act-buttons" aria-label={t('acts')}>
        {acts.map((act, place) => (
          <li key={act.act}>
            <Button
              color="primary"
              variant="outlined"
              title={basis(act.rule)}
              aria-keyshortcuts={keyOfAct(place) ?? undefined}
              onClick={() => onChoose(act)}
            >
              {localized(act.label)}
              <kbd aria-hidden="true">{keyOfAct(place)}</kbd>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes the focus to the first field, so that whoever came by key goes on typing. */
function WritingPlace({ label, children }: { label: string; children: React.ReactNode }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = place.current?.querySelector<HTMLElement>('form :is(textarea, input):not([readonly])');
    (first ?? place.current?.querySelector<HTMLElement>('button'))?.focus();
  }, []);
  return (
    <section ref={place} className="decision-acts decision-writing" aria-label={label}>
      <h3>{label}</h3>
      {children}
    </section>
  );
}
