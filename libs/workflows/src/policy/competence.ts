import {
  petitioner,
  roles,
  type ActOf,
  type Actor,
  type Relation,
  type Role,
  type Standing,
} from '../process/contract.js';

/** Who heads and who leads the units, by the office's competence list; ids of officers by id of unit. */
export interface Directory {
  readonly headOf: Readonly<Record<string, string | null>>;
  readonly leaderOf: Readonly<Record<string, readonly string[]>>;
  /** Who stands in where every leader in charge is recused, rank by rank: principal leaders, then the other leaders. */
  readonly standIns: readonly (readonly { id: string; unit: string }[])[];
  /** Who acts as head of whichever unit has the matter: in the sealed lane, which the unit's own head may not read (R12). */
  readonly actingHeads?: readonly string[];
}

/** `as` is the relation that suffices; `rule` the rule that refuses. */
export type Verdict = { allowed: true; as: Relation } | { allowed: false; reason: 'role' | 'recusal'; rule: string };

interface Situation {
  actor: Actor;
  standing: Standing;
  directory: Directory;
}

/** What people do in their own cause: file again, state, appeal. From these nobody is recused. */
const ownCause: readonly Relation[] = ['filer', 'subject'];

/** Relations that are more than holding a role. */
const relations: Record<Exclude<Relation, Role> | 'unitHead', (situation: Situation) => boolean> = {
  firstContact: ({ actor, standing }) => standing.firstContact === actor.id,
  officerInCharge: ({ actor, standing }) => standing.officer === actor.id,
  filer: ({ actor, standing }) => standing.filer === actor.id,
  subject: ({ actor, standing }) => standing.subject === actor.id,
  unitMember: ({ actor, standing }) => standing.unit === actor.unit,
  unitHead: heads,
  leaderInCharge: leads,
  petitioner: ({ actor }) => actor.id === petitioner.id && actor.unit === petitioner.unit,
  uninvolvedLeader: (situation) => isAbove(situation) && !leadsReviewed(situation),
  higherLeader: isAbove,
  reopeningDesk: ({ actor, standing }) => actor.roles.includes('coordinator') && standing.endedByLeader !== true,
};

function heads({ actor, standing: { unit }, directory: { actingHeads = [] } }: Situation): boolean {
  return unit !== null && ((unit === actor.unit && actor.roles.includes('unitHead')) || actingHeads.includes(actor.id));
}

/** A leader, but not one who heads the unit whose reply is under review (R10). */
function isAbove({ actor, standing: { reviewedUnit }, directory }: Situation): boolean {
  const isLeader = actor.roles.includes('leader') || actor.roles.includes('principalLeader');
  return isLeader && reviewedUnit !== undefined && directory.headOf[reviewedUnit] !== actor.id;
}

function leadsReviewed({ actor, standing: { reviewedUnit = '' }, directory }: Situation): boolean {
  return (directory.leaderOf[reviewedUnit] ?? []).includes(actor.id);
}

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
  { leaderOf, standIns }: Directory,
  { recused, recusedUnits }: Pick<Standing, 'recused' | 'recusedUnits'>,
): string[] {
  const unitOf = new Map(standIns.flat().map((leader) => [leader.id, leader.unit]));
  const isFree = (id: string): boolean => !recused.includes(id) && !recusedUnits.includes(unitOf.get(id) ?? '');
  const ranks = [leaderOf[unit] ?? [], ...standIns.map((rank) => rank.map(({ id }) => id))];
  return ranks.map((rank) => rank.filter(isFree)).find((rank) => rank.length > 0) ?? [];
}

/** Recusal (回避, R6): named as recused, the officer it is about, or of a unit that never handles it. */
function isRecused(actor: Actor, standing: Standing): boolean {
  return (
    standing.recused.includes(actor.id) || standing.subject === actor.id || standing.recusedUnits.includes(actor.unit)
  );
}

function isRoleAlone(relation: Relation): relation is Exclude<Role, 'unitHead'> {
  return relation !== 'unitHead' && roles.some((role) => role === relation);
}

function holds(relation: Relation, situation: Situation): boolean {
  return isRoleAlone(relation) ? situation.actor.roles.includes(relation) : relations[relation](situation);
}

/**
 * Whether this person may do this act where the process stands now. Any one relation of `act.who` suffices; recusal
 * overrides every one of them except those of one's own cause. Who has no relation at all is refused for that and
 * does not learn from the answer whether they are recused (R12). Whether the state takes the act, the machine says.
 */
export function decide(actor: Actor, act: ActOf<string, string>, standing: Standing, directory: Directory): Verdict {
  const held = act.who.filter((relation) => holds(relation, { actor, standing, directory }));
  const own = held.find((relation) => ownCause.includes(relation));
  if (own) return { allowed: true, as: own };
  const [as] = held;
  if (!as) return { allowed: false, reason: 'role', rule: act.rule };
  return isRecused(actor, standing) ? { allowed: false, reason: 'recusal', rule: 'R6' } : { allowed: true, as };
}
