import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { FoundOfficer } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { navigationFor } from '../../shell/navigation.logic.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { caseAddress } from '../case/case-address.logic.js';
import { useSession } from '../session/session.js';
import { groupsOf, stepped, type Choice, type Recent } from './choices.logic.js';
import { ChoiceList, listId } from './ChoiceList.js';
import { destinationsMeant, type Destination } from './commands.logic.js';
import { useFound } from './use-found.js';

interface FindDialogProps {
  recents: readonly Recent[];
  onOpened: (recent: Recent) => void;
  onClose: () => void;
}

/** One field, and what may be meant by what is in it. */
export function FindDialog({ recents, onOpened, onClose }: FindDialogProps) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="find-dialog"
      aria-label={t('find.title')}
      onClose={onClose}
      onClick={({ target }) => (target === dialog.current ? dialog.current?.close() : undefined)}
    >
      <Finder recents={recents} onOpened={onOpened} onLeave={() => dialog.current?.close()} />
    </dialog>
  );
}

function Finder({ recents, onOpened, onLeave }: Omit<FindDialogProps, 'onClose'> & { onLeave: () => void }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const { officer: me } = useSession();
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const [officer, setOfficer] = useState<FoundOfficer | null>(null);
  const [current, setCurrent] = useState(0);
  const asked = useSettled(text.trim(), composing);
  const { found, problem, searching } = useFound(asked, officer?.id);
  const own = { id: me.id, name: t('find.mine'), unitName: null, isSeat: false };
  const destinations = destinationsMeant(asked, useDestinations());
  const nothingAsked = asked === '' && officer === null;
  const groups = groupsOf(
    nothingAsked ? { matters: [], officers: [own] } : found,
    officer === null ? destinations : [],
    nothingAsked ? recents : [],
  );
  const choices = groups.flatMap((group) => group.choices);
  const typed = (next: string): void => {
    setText(next);
    setCurrent(0);
  };
  const narrow = (to: FoundOfficer | null): void => {
    setOfficer(to);
    typed('');
  };
  const goTo = (address: string): void => {
    onLeave();
    void navigate(address);
  };
  const choose = (choice: Choice): void => {
    if (choice.kind === 'destination') return goTo(choice.destination.to);
    if (choice.kind === 'officer')
      return choice.officer.isSeat ? goTo(`/queue?deskOf=${encodeURIComponent(choice.officer.id)}`) : narrow(choice.officer);
    const matter = choice.kind === 'matter' ? choice.matter : choice.recent;
    onOpened(matter);
    return goTo(caseAddress(matter.number));
  };
  const onKey = (event: React.KeyboardEvent): void => {
    // An input method has its own Enter and arrows; 229 is what some browsers call its last one.
    if (composing || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const chosen = choices[current];
    const taken: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setCurrent(stepped(current, 1, choices.length)),
      ArrowUp: () => setCurrent(stepped(current, -1, choices.length)),
      Enter: () => (chosen && !searching ? choose(chosen) : undefined),
      ...(text === '' && officer !== null ? { Backspace: () => narrow(null) } : {}),
    };
    const act = taken[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <div className="find-field">
        {officer ? (
          <button type="button" className="find-narrowed" onClick={() => narrow(null)}>
            {officer.id === me.id ? officer.name : t('find.ofOfficer', { name: officer.name })}
            <span aria-hidden="true"> ×</span>
            <span className="sr-only">{t('find.anybody')}</span>
          </button>
        ) : null}
        <input
          type="search"
          role="combobox"
          autoFocus
          autoComplete="off"
          enterKeyHint="go"
          maxLength={100}
          aria-label={t('find.label')}
          aria-expanded={choices.length > 0}
          aria-controls={choices.length > 0 ? listId : undefined}
          aria-activedescendant={choices[current]?.id}
          aria-autocomplete="list"
          placeholder={t('find.placeholder')}
          value={text}
          onChange={({ target }) => typed(target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={onKey}
        />
        <button type="button" className="find-close" onClick={onLeave}>
          Esc
        </button>
      </div>
      <ChoiceList groups={groups} current={choices[current]?.id} searching={searching} onChoose={choose} />
      {problem ? <ProblemNote problem={problem} /> : null}
      <Outcome nothingAsked={nothingAsked} searching={searching} count={choices.length} failed={problem !== null} />
    </>
  );
}

/** What is typed, but for letters that an input method is still putting together. */
function useSettled(text: string, composing: boolean): string {
  const settled = useRef(text);
  if (!composing) settled.current = text;
  return settled.current;
}

function useDestinations(): Destination[] {
  const { t } = useLanguage();
  const { officer, office } = useSession();
  const roles = [...officer.roles, ...officer.seats.flatMap((seat) => seat.roles)];
  return navigationFor(roles, office.mode).map(({ to, messageKey, spelt }) => ({ to, label: t(messageKey), spelt }));
}

interface OutcomeProps {
  nothingAsked: boolean;
  searching: boolean;
  count: number;
  failed: boolean;
}

/** How many there are, said aloud; what one can type where there are none. */
function Outcome({ nothingAsked, searching, count, failed }: OutcomeProps) {
  const { t } = useLanguage();
  if (failed) return null;
  const isNone = !nothingAsked && !searching && count === 0;
  return (
    <div className="find-outcome">
      <p role="status" className={isNone ? 'find-none' : 'sr-only'}>
        {searching ? t('find.searching') : isNone ? t('find.none') : nothingAsked ? '' : t('find.counted', { count })}
      </p>
      {nothingAsked ? <p className="quiet">{t('find.teach')}</p> : null}
      {isNone ? <p className="quiet">{t('find.noneWhy')}</p> : null}
      <p className="quiet find-keys">{t('find.keys')}</p>
    </div>
  );
}
