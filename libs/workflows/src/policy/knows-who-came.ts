import type { Actor, Confidential, Role } from '../process/contract.js';
import { seatsOf } from '../process/one-person.js';

/** What the desk, the leaders and the committee do needs the person: deliver, hear, decide. */
const knowing: readonly Role[] = [
  'coordinator',
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
];

/**
 * Whether somebody who reads a matter may learn who came with it (R12): everybody, unless the person asked not to be named; then
 * whoever took it down, the desk, the leaders and the committee, and once it is answered who calls back. Whoever handles it or
 * heads the unit that does, and the side complained of, do not, at no other desk they sit at either; the first contact saw the person.
 */
export function knowsWhoCame(
  reader: Actor,
  { confidential, firstContact }: { confidential?: Confidential; firstContact: string | null },
): boolean {
  if (!confidential || reader.id === firstContact) return true;
  const { officers, headsOf, accused, isAnswered } = confidential;
  const isKeptFrom = ({ id, unit, roles }: Actor): boolean =>
    officers.includes(id) || (roles.includes('unitHead') && headsOf.includes(unit)) || accused.includes(unit);
  const seats = seatsOf(reader);
  if (seats.some(isKeptFrom)) return false;
  const asked: readonly Role[] = isAnswered ? [...knowing, 'callBackOfficer'] : knowing;
  return seats.some(({ id, roles }) => id === firstContact || asked.some((role) => roles.includes(role)));
}
