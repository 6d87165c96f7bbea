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
import { actsAtHand } from './acts-at-hand.logic.js';
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
  const { acts, others } = actsAtHand(petition.allowedActs, item);
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
  if (!chosen) return <Choices acts={acts} others={others} onChoose={open} />;
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

interface ChoicesProps {
  acts: readonly AllowedAct[];
  others: readonly AllowedAct[];
  onChoose: (act: AllowedAct) => void;
}

function Choices({ acts, others, onChoose }: ChoicesProps) {
  const { t } = useLanguage();
  if (acts.length === 0) return <p className="quiet decision-acts">{t('acts.none')}</p>;
  return (
    <div className="decision-acts">
      <ul className="act-buttons" aria-label={t('acts')}>
        {acts.map((act, place) => (
          <ActButton key={act.act} act={act} digit={keyOfAct(place)} onChoose={onChoose} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <details className="decision-others">
          <summary>{t('decisions.otherActs', { count: others.length })}</summary>
          <ul className="act-buttons" aria-label={t('decisions.otherActs', { count: others.length })}>
            {others.map((act) => (
              <ActButton key={act.act} act={act} digit={null} onChoose={onChoose} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ActButton({
  act,
  digit,
  onChoose,
}: { act: AllowedAct; digit: string | null } & Pick<ChoicesProps, 'onChoose'>) {
  const { localized } = useLanguage();
  const basis = useBasis();
  return (
    <li>
      <Button
        color="primary"
        variant="outlined"
        title={basis(act.rule)}
        aria-keyshortcuts={digit ?? undefined}
        onClick={() => onChoose(act)}
      >
        {localized(act.label)}
        {digit === null ? null : <kbd aria-hidden="true">{digit}</kbd>}
      </Button>
    </li>
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
