import type { Actor, Role } from '../process/contract.js';
import { isOneOf, seatsOf } from '../process/one-person.js';

/** Who works here, and who leads which unit. */
export interface Staff {
  officers: readonly Actor[];
  leaderOf: Readonly<Record<string, readonly string[]>>;
}

interface Absent {
  principal: string;
  deputy: string | null;
}

const committee: readonly Role[] = ['disciplineOfficer', 'efficiencyOfficer'];

const holdsOne = ({ roles }: Pick<Actor, 'roles'>, asked: readonly Role[]): boolean =>
  asked.some((role) => roles.includes(role));

/**
 * Who approves a deputy, rank by rank: the head of the principal's unit; for a head who leads the unit; for those who supervise
 * the committee's secretary; for the secretary and the leaders the principal leader, and for that one another leader. Never the
 * principal, nor whoever is to be the deputy. Nobody only where nobody else is left: then it takes effect with its record.
 */
export function approversOf({ principal, deputy }: Absent, { officers, leaderOf }: Staff): readonly Actor[] {
  const about = officers.find(({ id }) => id === principal);
  if (!about) return [];
  const others = officers.filter(({ id }) => id !== principal && id !== deputy);
  const led = leaderOf[about.unit] ?? [];
  const principals = others.filter(({ roles }) => roles.includes('principalLeader'));
  const leaders = others.filter((one) => holdsOne(one, ['leader', 'principalLeader']));
  const nearest = nearestOver(about, others, led);
  return [nearest, principals, leaders].find((rank) => rank.length > 0) ?? [];
}

function nearestOver(about: Actor, others: readonly Actor[], led: readonly string[]): readonly Actor[] {
  if (holdsOne(about, ['leader', 'principalLeader', 'disciplineSecretary'])) return [];
  if (holdsOne(about, committee)) return others.filter(({ roles }) => roles.includes('disciplineSecretary'));
  const heads = others.filter(({ unit, roles }) => unit === about.unit && roles.includes('unitHead'));
  return heads.length > 0 && !about.roles.includes('unitHead') ? heads : others.filter(({ id }) => led.includes(id));
}

/** Whether this person approves it: one of the approvers, the principal leader in place of any, or who stands in for one of these. */
export function mayApprove(person: Actor, absent: Absent, staff: Staff): boolean {
  const approvers = approversOf(absent, staff);
  const isOver = (seat: Actor): boolean =>
    approvers.some(({ id }) => id === seat.id) || (approvers.length > 0 && seat.roles.includes('principalLeader'));
  return seatsOf(person).some((seat) => isOver(seat) && !isOneOf(seat, [absent.principal, absent.deputy]));
}

/** Whether this person enters or ends what is about the principal: themselves, the office's administrator, the head of the unit. */
export function mayRecordAbsence(person: Actor, principal: Pick<Actor, 'id' | 'unit'>): boolean {
  if (person.id === principal.id || person.roles.includes('systemAdministrator')) return true;
  return seatsOf(person).some(({ unit, roles }) => unit === principal.unit && roles.includes('unitHead'));
}
