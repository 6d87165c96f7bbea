import {
  petitioner,
  roles,
  type ActOf,
  type Actor,
  type Relation,
  type Role,
  type Standing,
} from '../process/contract.js';
import type { OfficeRules } from '../process/office-rules.js';
import { seatsOf } from '../process/one-person.js';
import { windowSeat } from './standing-in.js';
import {
  callers,
  countersigners,
  isFor,
  isRecused,
  rankedParts,
  registrars,
  secondPair,
  type Barred,
  type RankedPart,
} from './ranks.js';

/** Who heads and who leads the units, by the office's competence list; ids of officers by id of unit. */
export interface Directory {
  readonly headOf: Readonly<Record<string, string | null>>;
  readonly leaderOf: Readonly<Record<string, readonly string[]>>;
  /** Who stands in where every leader in charge is recused, rank by rank: principal leaders, then the other leaders. */
  readonly standIns: readonly (readonly { id: string; unit: string }[])[];
  /** Everybody who works here and may know of the case, with the roles they have in it. */
  readonly officers: readonly Actor[];
  /** Who acts as head of whichever unit has the matter: in the sealed lane, which the unit's own head may not read (R12). */
  readonly actingHeads?: readonly string[];
  /** What the office itself has laid down; missing where nothing. */
  readonly rules?: OfficeRules;
}

/** `as` is the relation that suffices, `at` the desk whose act it is; `rule` the rule that refuses. */
export type Verdict =
  { allowed: true; as: Relation; at: Actor } | { allowed: false; reason: 'role' | 'recusal'; rule: string };

interface Situation {
  actor: Actor;
  standing: Standing;
  directory: Directory;
}

/**
 * From these nobody is recused: what people do in their own cause (file again, state, appeal), and entering what another
 * organ decided, which is no deciding.
 */
const notRecusedFrom: readonly Relation[] = ['filer', 'subject', 'registrar'];

/** Relations that are more than holding a role, and more than a part that is played rank by rank. */
const relations: Record<Exclude<Relation, Role | RankedPart> | 'unitHead', (situation: Situation) => boolean> = {
  firstContact: ({ actor, standing }) => standing.firstContact === actor.id,
  officerInCharge: ({ actor, standing }) => standing.officer === actor.id,
  filer: ({ actor, standing }) => standing.filer === actor.id,
  sender: ({ actor, standing }) => standing.sentBy === actor.id,
  // One's own cause is heard in person (申辩).
  subject: ({ actor, standing }) => standing.subject === actor.id && !actor.deputy,
  unitMember: ({ actor, standing }) => standing.unit === actor.unit,
  unitHead: heads,
  leaderInCharge: leads,
  petitioner: ({ actor }) => actor.id === petitioner.id && actor.unit === petitioner.unit,
  reopeningDesk: ({ actor, standing }) => actor.roles.includes('coordinator') && standing.endedByLeader !== true,
  caller: ({ actor, standing, directory }) => callers(standing, directory).some(({ id }) => id === actor.id),
  secondPair: ({ actor, standing, directory }) =>
    secondPair(standing, directory.officers).some(({ id }) => id === actor.id),
  countersigner: ({ actor, standing, directory }) =>
    countersigners(answerableIn(standing, directory), directory).some(({ id }) => id === actor.id),
  registrar: ({ actor, standing, directory }) =>
    nobodyDecides(standing, directory) && registrars(standing, directory.officers).some(({ id }) => id === actor.id),
};

/** All who could decide what waits for a decision here have had their part in it or are not there: the superior organ does (R6). */
export function nobodyDecides(standing: Standing, directory: Directory): boolean {
  const awaited = standing.awaits ?? standing.deciders;
  if (standing.withSuperior) return true;
  return awaited.length > 0 && !directory.officers.some((actor) => decidesAs(awaited, { actor, standing, directory }));
}

const decidesAs = (awaited: readonly Relation[], situation: Situation): boolean =>
  !isRecused(situation.actor, situation.standing) && awaited.some((relation) => holds(relation, situation));

/** Whether what waits for a decision here waits for this person: to decide it, or to enter what the superior organ decided. */
export const isAsked = (reader: Actor, standing: Standing, directory: Directory): boolean =>
  seatsOf(reader).some(
    (actor) =>
      decidesAs(standing.deciders, { actor, standing, directory }) ||
      holds('registrar', { actor, standing, directory }),
  );

function heads({ actor, standing, directory }: Situation): boolean {
  const { unit } = standing;
  if (unit === null) return false;
  if ((unit === actor.unit && actor.roles.includes('unitHead')) || directory.actingHeads?.includes(actor.id))
    return true;
  if (!isHeadOut(unit, directory)) return false;
  const leaders = leadersInCharge(unit, directory, standing);
  return leaders.length > 0 ? leaders.includes(actor.id) : unit === actor.unit;
}

/** Whoever heads the unit is shut out of the case: the leader in charge acts in that place, else who stands in, else whoever is left of the unit (R6). */
export const isHeadOut = (unit: string, { headOf, officers }: Directory): boolean =>
  Boolean(headOf[unit]) && !officers.some((one) => one.unit === unit && one.roles.includes('unitHead'));

/**
 * Leads the unit by the competence list; or, once the matter has been escalated to that desk, is the principal
 * leader, who then stands in for a silent leader in charge (R4 "Silence escalates").
 */
function leads({ actor, standing, directory }: Situation): boolean {
  if (standing.desk === 'principalLeader' && actor.roles.includes('principalLeader')) return true;
  if (standing.unit === null) return false;
  // Who leads the unit and is recused is told so, and not that it is somebody else's.
  return (
    (directory.leaderOf[standing.unit] ?? []).includes(actor.id) ||
    leadersInCharge(standing.unit, directory, standing).includes(actor.id)
  );
}

/**
 * Who decides for a unit where these are recused: its leaders by the competence list, or where none of them is free the
 * first rank that has somebody, from the start and not only once the term is over (R4 "on the leader's own clock", R6).
 */
export function leadersInCharge(
  unit: string,
  { leaderOf, standIns, officers }: Directory,
  { recused, recusedUnits, recusesFromCase }: Pick<Standing, 'recused' | 'recusedUnits' | 'recusesFromCase'>,
): string[] {
  const known = new Map([...standIns.flat(), ...officers].map((one) => [one.id, one]));
  const barred = { recused, recusedUnits, recusesFromCase, subject: null };
  const isFree = (id: string): boolean => !isRecused(known.get(id) ?? { id, unit: '' }, barred);
  const ranks = [leaderOf[unit] ?? [], ...standIns.map((rank) => rank.map(({ id }) => id))];
  return ranks.map((rank) => rank.filter(isFree)).find((rank) => rank.length > 0) ?? [];
}

function isRoleAlone(relation: Relation): relation is Exclude<Role, 'unitHead'> {
  return relation !== 'unitHead' && roles.some((role) => role === relation);
}

/** In the sealed lane its readers supervise each other, in whatever unit they are: nobody else may read what is late (R12). */
export const barredFrom = <Of extends Barred>(barred: Of, { actingHeads }: Pick<Directory, 'actingHeads'>): Of =>
  actingHeads === undefined ? barred : { ...barred, supervisedUnit: null };

/** The readers of the sealed lane are of one unit, as a rule: there only those who have the matter are answerable (R12). */
const answerableIn = (standing: Standing, { actingHeads }: Pick<Directory, 'actingHeads'>): Standing =>
  actingHeads === undefined || standing.answerable === undefined
    ? standing
    : { ...standing, answerable: { ...standing.answerable, units: [] } };

const isRankedPart = (relation: Relation): relation is RankedPart => rankedParts.some((part) => part === relation);

function holds(relation: Relation, situation: Situation): boolean {
  const { actor, standing, directory } = situation;
  if (isRankedPart(relation)) return isFor(relation, actor, barredFrom(standing, directory), directory.officers);
  return isRoleAlone(relation) ? actor.roles.includes(relation) : relations[relation](situation);
}

/**
 * Whether this person may do this act where the process stands now, at their own desk or at one they sit at for somebody
 * else (R1). Any one relation of `act.who` suffices; recusal
 * overrides every one of them except those from which nobody is recused. Who has no relation at all is refused for that and
 * does not learn from the answer whether they are recused (R12). Whether the state takes the act, the machine says.
 */
export function decide(person: Actor, act: ActOf<string, string>, standing: Standing, directory: Directory): Verdict {
  const seats = [...seatsOf(person), windowSeat(person, standing, directory)].filter((seat) => seat !== undefined);
  const verdicts = seats.map((actor) => decideAt(act, { actor, standing, directory }));
  const [own] = verdicts as [Verdict];
  const found =
    verdicts.find(({ allowed }) => allowed) ??
    verdicts.find((verdict) => !verdict.allowed && verdict.reason === 'recusal') ??
    own;
  // Whoever withdraws says so of themselves, and takes nobody out with them whose desk it is.
  return found.allowed && act.recuses === 'actor' ? { ...found, at: person } : found;
}

function decideAt(act: ActOf<string, string>, situation: Situation): Verdict {
  const { actor: at, standing } = situation;
  const held = act.who.filter((relation) => holds(relation, situation));
  const own = held.find((relation) => notRecusedFrom.includes(relation));
  if (own) return { allowed: true, as: own, at };
  const [as] = held;
  if (!as) return { allowed: false, reason: 'role', rule: act.rule };
  return isRecused(at, standing) ? { allowed: false, reason: 'recusal', rule: 'R6' } : { allowed: true, as, at };
}
