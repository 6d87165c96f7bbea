import { cast, type Person } from './cast.js';
import type { Matter, Procedure } from './matters/matter.js';
import { acts, inSealedLane } from './rules/acts.js';
import { overseers, reading } from './rules/reading.js';
import { committee, type Door, type Kind, type Relation, type Role } from './rules/words.js';

/** What HTTP must answer: let in, or the status of the refusal. */
export type Cell = 'in' | 401 | 403 | 404 | 409;

const hasOne = ({ roles }: Person, some: readonly Role[]): boolean => some.some((role) => roles.includes(role));

export const oversees = (person: Person): boolean => hasOne(person, overseers);
export const isOfCommittee = (person: Person): boolean => hasOne(person, committee);

/** `null`: nobody is signed in. */
export function doorCell(may: Door, person: Person | null): Cell {
  if (may === 'everybody') return 'in';
  if (may === 'petitioners') return person === null ? 'in' : 403;
  if (person === null) return 401;
  return may === 'staff' || hasOne(person, may) ? 'in' : 403;
}

export const isAbout = ({ about }: Matter, { id, unit }: Person): boolean =>
  about.officer === id || about.unit === unit;

/** The first table: whether somebody may read the matter at all. */
export function reads(person: Person, matter: Matter): boolean {
  if (isAbout(matter, person)) return false;
  return (
    reading[matter.lane].may.some((reader) => {
      if (reader === 'cleared') return person.cleared;
      if (reader === 'firstContact') return matter.firstContact === person.id;
      if (reader === 'unitThatHeldIt') return matter.held.includes(person.unit);
      return person.roles.includes(reader);
    }) && !(matter.lane === 'accountability' && matter.procedures.accountability?.subject === person.id)
  );
}

/** Accountability of a matter they may read is for the committee; about oneself one is told when invited to a statement (R6). */
export const knowsOf = (person: Person, { subject }: Procedure): boolean =>
  isOfCommittee(person) && subject !== person.id;
export const isVisible = ({ id }: Person, { subject, untold }: Procedure): boolean => subject === id && untold !== true;

/** R1: a colleague at the same window in the first contact's name; not in the sealed lane, of which the counter sees nothing (R12). */
function goesOnAtWindow(person: Person, { firstContact, lane }: Matter): boolean {
  const first = cast.find(({ id }) => id === firstContact);
  const isAtWindow = (one: Person): boolean => hasOne(one, ['receptionist']);
  return lane !== 'sealed' && first?.unit === person.unit && isAtWindow(first) && isAtWindow(person);
}

const relations: Record<Relation, (person: Person, procedure: Procedure, matter: Matter) => boolean> = {
  firstContact: (person, _, matter) => matter.firstContact === person.id || goesOnAtWindow(person, matter),
  officerInCharge: (person, { officer }, matter) =>
    officer === person.id || (officer === matter.firstContact && goesOnAtWindow(person, matter)),
  unitMember: (person, { unit }) => unit === person.unit,
  headOfUnit: (person, { unit }) => unit === person.unit && person.roles.includes('unitHead'),
  leaderInCharge: ({ leads }, { unit = '' }) => leads.includes(unit),
  filer: ({ id }, { filer }) => filer === id,
  sender: (person, { sender }, matter) =>
    sender !== undefined &&
    (sender === person.id || (sender === matter.firstContact && goesOnAtWindow(person, matter))),
  subject: ({ id }, { subject }) => subject === id,
  petitioner: () => false,
  // In the cast the desk is there, and in the matters it proposes nothing.
  secondPair: (person, { unit }) =>
    hasOne(person, ['coordinator']) || (unit === person.unit && hasOne(person, ['unitHead'])),
  // Nothing is proposed in these matters: the desk, and in the sealed lane whoever leads there.
  countersigner: (person, _, { lane }) => hasOne(person, [lane === 'sealed' ? 'disciplineSecretary' : 'coordinator']),
  // The cast has somebody left for every decision, so that nobody enters one of the superior organ (R6).
  registrar: () => false,
  // Of the cast nobody at the desk handled, heads or leads the unit; in the sealed lane an officer who did not handle is left.
  caller: (person, { officer }, { lane }) =>
    person.id !== officer && hasOne(person, [lane === 'sealed' ? 'disciplineOfficer' : 'callBackOfficer']),
  reopeningDesk: (person, { endedByLeader }) => hasOne(person, ['coordinator']) && endedByLeader === undefined,
};

const ownCause: readonly (Role | Relation)[] = ['filer', 'subject'];

/** The second table: what somebody's act at a procedure of the matter is answered with. */
export function actCell(person: Person, matter: Matter, kind: Kind, act: string): Cell {
  const procedure = matter.procedures[kind];
  const hidden = kind === 'accountability' && procedure !== undefined && !knowsOf(person, procedure);
  const toldOfIt = kind === 'accountability' && procedure !== undefined && isVisible(person, procedure);
  if ((!reads(person, matter) || hidden) && !toldOfIt) return 404;
  if (procedure === undefined) return 409;
  const { who } = acts[kind][act]!;
  const standsFor = matter.lane === 'sealed' ? person.roles.flatMap((role) => inSealedLane[role] ?? []) : [];
  const held = who.filter(
    (one) =>
      standsFor.includes(one) ||
      (one in relations ? relations[one as Relation](person, procedure, matter) : person.roles.includes(one as Role)),
  );
  if (held.length === 0) return 403;
  const recused = procedure.recused?.includes(person.id) === true || procedure.subject === person.id;
  if (recused && !held.some((one) => ownCause.includes(one))) return 403;
  const takes = procedure.takes[act] ?? false;
  return takes === true || (takes !== false && takes(person)) ? 'in' : 409;
}
