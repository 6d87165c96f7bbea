import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { FoundOfficer } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { navigationFor } from '../../shell/navigation.logic.js';
import { spelt } from '../../shell/spelt.gen.js';
import { caseAddress } from '../case/case-address.logic.js';
import { useSession } from '../session/session.js';
import { groupsOf, stepped, type Choice, type Recent } from './choices.logic.js';
import { destinationsMeant, isMeantExactly, type Destination } from './commands.logic.js';
import { useFound } from './use-found.js';

export interface FinderProps {
  /** Opened from here before, latest first. */
  recents: readonly Recent[];
  onOpened: (recent: Recent) => void;
  onLeave: () => void;
}

/** What is typed, what may be meant by it, and the keys. */
export function useFinder({ recents, onOpened, onLeave }: FinderProps) {
  const [composing, setComposing] = useState(false);
  const { text, officer, at, typed, narrow, moveTo } = useTyped();
  const asked = useSettled(text.trim(), composing);
  const { groups, nothingAsked, searching, problem } = useGroups({ asked, officer, recents });
  const choices = groups.flatMap((group) => group.choices);
  const choose = useChoose({ narrow, onOpened, onLeave });
  const openFirst = useOpenFirst(searching, choices[0], choose);
  const onKey = (event: KeyboardEvent): void => {
    // An input method has its own Enter and arrows; 229 is what some browsers call its last one.
    if (composing || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const chosen = choices[at];
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(stepped(at, 1, choices.length)),
      ArrowUp: () => moveTo(stepped(at, -1, choices.length)),
      Enter: () => (searching ? openFirst() : chosen && choose(chosen)),
      ...(text === '' && officer !== null ? { Backspace: () => narrow(null) } : {}),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const current = choices[at];
  return {
    text,
    officer,
    groups,
    choices,
    current,
    searching,
    problem,
    nothingAsked,
    typed,
    narrow,
    choose,
    onKey,
    setComposing,
  };
}

/** The text, whose matters it is narrowed to, and the line that Enter opens. */
function useTyped() {
  const [text, setText] = useState('');
  const [officer, setOfficer] = useState<FoundOfficer | null>(null);
  const [at, moveTo] = useState(0);
  const typed = (next: string): void => {
    setText(next);
    moveTo(0);
  };
  const narrow = (to: FoundOfficer | null): void => {
    setOfficer(to);
    typed('');
  };
  return { text, officer, at, typed, narrow, moveTo };
}

/** Enter before the answer is there is for what the answer says first. */
function useOpenFirst(searching: boolean, first: Choice | undefined, choose: (choice: Choice) => void): () => void {
  const [wanted, setWanted] = useState(false);
  const newest = useRef(choose);
  newest.current = choose;
  useEffect(() => {
    if (!wanted || searching) return;
    setWanted(false);
    if (first) newest.current(first);
  }, [wanted, searching, first]);
  return () => setWanted(true);
}

/** What is typed, but for letters that an input method is still putting together. */
function useSettled(text: string, composing: boolean): string {
  const settled = useRef(text);
  if (!composing) settled.current = text;
  return settled.current;
}

function useGroups({
  asked,
  officer,
  recents,
}: {
  asked: string;
  officer: FoundOfficer | null;
  recents: readonly Recent[];
}) {
  const { t } = useLanguage();
  const { officer: me } = useSession();
  const { found, problem, searching } = useFound(asked, officer?.id);
  const destinations = destinationsMeant(asked, useDestinations());
  const nothingAsked = asked === '' && officer === null;
  const own = { id: me.id, name: t('find.mine'), unitName: null, isSeat: false };
  const groups = groupsOf({
    found: nothingAsked ? { matters: [], officers: [own] } : found,
    destinations: officer === null ? destinations : [],
    isCertain: destinations.slice(0, 1).some((one) => isMeantExactly(asked, one)),
    recents: nothingAsked ? recents : [],
  });
  return { groups, nothingAsked, searching, problem };
}

function useDestinations(): Destination[] {
  const { t } = useLanguage();
  const { officer, office } = useSession();
  const roles = [...officer.roles, ...officer.seats.flatMap((seat) => seat.roles)];
  return navigationFor(roles, office.mode).map(({ to, messageKey }) => ({
    to,
    label: t(messageKey),
    spelt: spelt[messageKey],
  }));
}

type Choosing = Omit<FinderProps, 'recents'> & { narrow: (to: FoundOfficer) => void };

function useChoose({ narrow, onOpened, onLeave }: Choosing): (choice: Choice) => void {
  const navigate = useNavigate();
  const goTo = (address: string): void => {
    onLeave();
    void navigate(address);
  };
  return (choice) => {
    if (choice.kind === 'destination') return goTo(choice.destination.to);
    if (choice.kind === 'officer') {
      const { id, isSeat } = choice.officer;
      return isSeat ? goTo(`/queue?deskOf=${encodeURIComponent(id)}`) : narrow(choice.officer);
    }
    const matter = choice.kind === 'matter' ? choice.matter : choice.recent;
    onOpened(matter);
    return goTo(caseAddress(matter.number));
  };
}
