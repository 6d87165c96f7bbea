import type { Actor, Role, Standing } from '../process/contract.js';
import { isOneOf } from '../process/one-person.js';

/** Why somebody takes no part in a matter (回避). */
export const recusalGrounds = {
  kinship: { zh: '亲属关系', en: 'Kinship' },
  interest: { zh: '利害关系', en: 'An interest in the matter' },
  other: { zh: '其他可能影响公正处理的情形', en: 'Something else that may impair fairness' },
} as const;
export type RecusalGround = keyof typeof recusalGrounds;

/** Who brings a matter to a unit, whoever else withdraws (R1). */
const movers: readonly Role[] = ['coordinator', 'leader', 'principalLeader'];

/** Who supervises the office: nobody whom they supervise orders them away. */
const supervisors: readonly Role[] = ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'];

const holdsOne = ({ roles }: Pick<Actor, 'roles'>, asked: readonly Role[]): boolean =>
  asked.some((role) => roles.includes(role));

/** Who takes part in a matter now: nobody who is shut out of it is among them. */
interface TakingPart {
  readonly officers: readonly Actor[];
  /** There in the sealed lane, in which whoever reads a matter may lead it (R12). */
  readonly actingHeads?: readonly string[];
}

/**
 * Whether a matter goes on without this person (R6 "no office … may reach a state in which nobody may act"): somebody is left
 * who assigns it to a unit, and somebody of a unit that may handle it.
 */
export function goesOnWithout(
  id: string,
  { officers, actingHeads }: TakingPart,
  { notHandledBy }: Pick<Standing, 'notHandledBy'>,
): boolean {
  const others = officers.filter((one) => one.id !== id);
  const isMoved = actingHeads !== undefined || others.some((one) => holdsOne(one, movers));
  return isMoved && others.some(({ unit }) => unit !== notHandledBy);
}

/** 0 staff, 1 heads of units, 2 leaders, 3 the principal leader. */
const rankOf = ({ roles }: Actor): number =>
  (['unitHead', 'leader', 'principalLeader'] as const).findLastIndex((role) => roles.includes(role)) + 1;

/**
 * Whether one officer may order another's recusal: only downwards, a head only within the unit; nobody their own, nor that of
 * whoever supervises them, which is for the committee's secretary. Whoever has had a part in the matter orders nobody away: they
 * would choose who judges them.
 */
export function mayOrderRecusal(by: Actor, officer: Actor, { hadPart = [] }: Pick<Standing, 'hadPart'>): boolean {
  if (isOneOf(by, [officer.id, ...hadPart])) return false;
  if (holdsOne(officer, supervisors))
    return by.roles.includes('disciplineSecretary') && !officer.roles.includes('disciplineSecretary');
  const rank = rankOf(by);
  return rankOf(officer) < rank && (rank > 1 || by.unit === officer.unit);
}
