import type { Actor, Role, Standing } from '../process/contract.js';
import { isOneOf } from '../process/one-person.js';

/**
 * Parts that somebody must play in every office, whoever is recused: rank by rank the roles that play them, the first rank
 * in which anybody is free (R6 "no office … may reach a state in which nobody may act").
 */
export const ranksOf = {
  /** Supervises, takes up clues, serves measures: the committee, and in its own cause whoever leads the office (R5). */
  committee: [['disciplineOfficer', 'disciplineSecretary'], ['principalLeader'], ['leader']],
  /** Proposes a measure: the efficiency office, and in an office without one the committee (R6). */
  efficiencyOffice: [
    ['efficiencyOfficer'],
    ['disciplineOfficer', 'disciplineSecretary'],
    ['principalLeader', 'leader'],
  ],
  /** Hears appeals, exempts, hands over to another organ: who leads the office or the committee, then a leader (R6). */
  seniorLeader: [['principalLeader', 'disciplineSecretary'], ['leader']],
} as const satisfies Record<string, readonly (readonly Role[])[]>;
export type RankedPart = keyof typeof ranksOf;

export const rankedParts = Object.keys(ranksOf) as RankedPart[];

/** Who takes no part: by name, by unit, as the one it is about. */
export type Barred = Pick<
  Standing,
  'recused' | 'recusedUnits' | 'subject' | 'supervisedUnit' | 'supervisedInPerson' | 'recusesFromCase'
>;

/** Who calls petitioners back, rank by rank: roles that read every matter of the office, or nobody could call (R10). */
const callerRanks: readonly (readonly Role[])[] = [
  ['callBackOfficer'],
  ['coordinator'],
  ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'],
  ['principalLeader', 'leader'],
];

/**
 * Recusal (回避, R6): named as recused, the officer it is about, or of a unit that never handles it; so is who stands in for
 * such a one. Of what somebody did in a process, deputy and principal are one; what shuts a deputy out of a whole case keeps
 * no principal from their own work: choosing a deputy must be no way out of it.
 */
export function isRecused(
  one: Omit<Actor, 'roles'>,
  { recused, subject, recusedUnits, recusesFromCase }: Barred,
): boolean {
  const isNamed = ({ id, unit }: { id: string; unit: string }): boolean =>
    recused.includes(id) || subject === id || recusedUnits.includes(unit);
  if (isNamed(one) || (one.standsFor ?? []).some(isNamed)) return true;
  return recusesFromCase !== true && isOneOf(one, [...recused, subject]);
}

/** No unit supervises itself (R5); a leader's own lateness is not that of the leader's unit. */
const isSupervised = ({ unit }: Actor, { supervisedUnit, supervisedInPerson }: Barred): boolean =>
  supervisedUnit === unit && supervisedInPerson !== true;

const holdsOne = ({ roles }: Actor, asked: readonly Role[]): boolean => asked.some((role) => roles.includes(role));

/** Who plays a part now; nobody only where everybody who could is barred. */
export function playing(part: RankedPart, barred: Barred, officers: readonly Actor[]): readonly Actor[] {
  const free = officers.filter(
    (one) => !isRecused(one, barred) && !(part === 'committee' && isSupervised(one, barred)),
  );
  const ranks = ranksOf[part].map((asked) => free.filter((one) => holdsOne(one, asked)));
  return ranks.find((rank) => rank.length > 0) ?? [];
}

/** Whether somebody plays a part, or would if they were not recused: who then is told so, and not that it is somebody else's. */
export function isFor(part: RankedPart, actor: Actor, barred: Barred, officers: readonly Actor[]): boolean {
  const acting = playing(part, barred, officers);
  if (acting.some(({ id }) => id === actor.id)) return true;
  if (!isRecused(actor, barred)) return false;
  const upTo = ranksOf[part].findIndex((asked) => acting.some((one) => holdsOne(one, asked)));
  return ranksOf[part].some((asked, rank) => (upTo < 0 || rank <= upTo) && holdsOne(actor, asked));
}

/**
 * A second pair of eyes (R2) on what `filer` proposed: the coordination desk or the head of the unit that has the matter, and
 * where nobody of them is free a leader. Never whoever proposed it, nor who may not read the matter it is to be joined to.
 */
export function secondPair(
  standing: Barred & Pick<Standing, 'filer' | 'unit' | 'keptFromOther'>,
  officers: readonly Actor[],
): readonly Actor[] {
  const { filer, keptFromOther = [] } = standing;
  const free = officers.filter(
    (one) => !isOneOf(one, [filer]) && !isRecused(one, standing) && !keptFromOther.includes(one.id),
  );
  const nearest = free.filter(
    (one) => holdsOne(one, ['coordinator']) || (one.unit === standing.unit && holdsOne(one, ['unitHead'])),
  );
  return nearest.length > 0 ? nearest : free.filter((one) => holdsOne(one, ['leader', 'principalLeader']));
}

/** Who countersigns, rank by rank: the committee comes after the leaders, for it judges what a correction undoes (R3). */
const countersignerRanks: readonly (readonly Role[])[] = [
  ['coordinator'],
  ['leader', 'principalLeader'],
  ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'],
];

/**
 * Who confirms what `filer` proposed to correct in the register (R2): never whoever proposed it, nor where it would move a clock
 * anybody whose lateness that is, nor who leads their unit while another leader is there (R5, R6).
 */
export function countersigners(
  standing: Barred & Pick<Standing, 'filer' | 'answerable'>,
  { officers, leaderOf }: { officers: readonly Actor[]; leaderOf: Readonly<Record<string, readonly string[]>> },
): readonly Actor[] {
  const { filer, answerable } = standing;
  const isAnswerable = (one: Actor): boolean =>
    answerable !== undefined &&
    (isOneOf(one, answerable.officers) ||
      [one, ...(one.standsFor ?? [])].some(({ unit }) => answerable.units.includes(unit)) ||
      (answerable.desk !== null && one.roles.includes(answerable.desk)));
  const free = officers.filter((one) => !isOneOf(one, [filer]) && !isRecused(one, standing) && !isAnswerable(one));
  const leading = (answerable?.units ?? []).flatMap((unit) => leaderOf[unit] ?? []);
  const ranks = countersignerRanks.map((asked) => free.filter((one) => holdsOne(one, asked)));
  const apart = ranks.map((rank) => rank.filter((one) => !isOneOf(one, leading)));
  return [...apart, ...ranks].find((rank) => rank.length > 0) ?? [];
}

/** Who may see a proceeding at all; entering what another organ decided is no judging, so that one of them always can. */
const registrarRanks: readonly (readonly Role[])[] = [
  ['disciplineOfficer', 'efficiencyOfficer'],
  ['disciplineSecretary', 'principalLeader', 'leader'],
];

/** Who enters the superior organ's decision: somebody who took no part, and else the desks before the leaders; whom it is about only where nobody else may know of it. */
export function registrars(barred: Barred, officers: readonly Actor[]): readonly Actor[] {
  const besides = officers.filter(({ id }) => id !== barred.subject);
  const others = besides.length > 0 ? besides : officers;
  const free = others.filter((one) => !isRecused(one, barred) && holdsOne(one, registrarRanks.flat()));
  const ranks = [free, ...registrarRanks.map((asked) => others.filter((one) => holdsOne(one, asked)))];
  return ranks.find((rank) => rank.length > 0) ?? others;
}

/**
 * Who calls back (R10): nobody who took the matter down, handled or answered it, heads the unit that did or leads it; the first rank in which
 * somebody else is left. Nobody in an office so small that all of them had a part in it: then the term of the call-back ends it.
 */
export function callers(
  standing: Barred & Pick<Standing, 'hadPart' | 'answeredBy' | 'firstContact'>,
  { officers, leaderOf }: { officers: readonly Actor[]; leaderOf: Readonly<Record<string, readonly string[]>> },
): readonly Actor[] {
  const { hadPart = [], answeredBy = '' } = standing;
  const leaders = leaderOf[answeredBy] ?? [];
  const heads = officers.filter(({ unit, roles }) => unit === answeredBy && roles.includes('unitHead'));
  const out = [...hadPart, standing.firstContact, ...leaders, ...heads.map(({ id }) => id)];
  const free = officers.filter((one) => !isRecused(one, standing) && !isOneOf(one, out));
  const ranks = callerRanks.map((asked) => free.filter((one) => holdsOne(one, asked)));
  return ranks.find((rank) => rank.length > 0) ?? [];
}
