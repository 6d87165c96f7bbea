import type { Actor, Person, Role, Standing } from '../process/contract.js';

/** Who holds a role, and who of others may do its work for a while (AB 岗): by role, of the same unit or of any. */
interface StandIns {
  sameUnit: readonly Role[];
  anyUnit: readonly Role[];
}

const counter: readonly Role[] = ['receptionist', 'handler', 'coordinator', 'unitHead'];
const committee: readonly Role[] = ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'];
const leading: readonly Role[] = ['leader', 'principalLeader'];

/**
 * The work that passes to a deputy with the role it belongs to. Administration, audit and the archive are no desk at which
 * anybody acts in another's name. Leaders stand in for leaders, and those who supervise for each other: nobody whom they
 * supervise can make one of them a deputy, and so shut them out of a matter (R6).
 */
const standIns: Partial<Record<Role, StandIns>> = {
  receptionist: { sameUnit: counter, anyUnit: [] },
  handler: { sameUnit: counter, anyUnit: [] },
  unitHead: { sameUnit: counter, anyUnit: ['unitHead', ...leading] },
  coordinator: { sameUnit: counter, anyUnit: ['coordinator'] },
  callBackOfficer: { sameUnit: counter, anyUnit: ['callBackOfficer', 'coordinator'] },
  leader: { sameUnit: [], anyUnit: leading },
  principalLeader: { sameUnit: [], anyUnit: leading },
  disciplineOfficer: { sameUnit: committee, anyUnit: committee },
  disciplineSecretary: { sameUnit: committee, anyUnit: committee },
  efficiencyOfficer: { sameUnit: committee, anyUnit: committee },
};

const holdsOne = ({ roles }: Pick<Actor, 'roles'>, asked: readonly Role[]): boolean =>
  asked.some((role) => roles.includes(role));

/** The roles of somebody that pass to whoever stands in for them. */
export const passedOn = ({ roles }: Pick<Actor, 'roles'>): Role[] => roles.filter((role) => role in standIns);

/** Whether somebody has a desk at which another can sit. */
export const hasDesk = (principal: Pick<Actor, 'roles'>): boolean => passedOn(principal).length > 0;

/** Who may lead, or head a unit, may also do what its head or leader does besides as anybody of the unit. */
function decisiveOf(principal: Pick<Actor, 'roles'>): Role[] {
  const passed = passedOn(principal);
  const above = [leading, ['unitHead'] as const].find((ranks) => holdsOne(principal, ranks));
  return above ? passed.filter((role) => above.some((one) => one === role) || !counter.includes(role)) : passed;
}

/** Whether one officer may do all of another's work (R1 "a deputy acts in the first contact's name"). */
export function mayStandIn(deputy: Actor, principal: Actor): boolean {
  if (deputy.id === principal.id || !hasDesk(principal)) return false;
  if (holdsOne(deputy, committee) !== holdsOne(principal, committee)) return false;
  return decisiveOf(principal).every((role) => {
    const { sameUnit = [], anyUnit = [] } = standIns[role] ?? {};
    return holdsOne(deputy, anyUnit) || (deputy.unit === principal.unit && holdsOne(deputy, sameUnit));
  });
}

/** Who stands in for whom. */
interface StandingIn {
  principal: string;
  deputy: string;
}

/**
 * Whether somebody who was approved sits at the desk today: both are here, and by the posts they hold now the one may do the
 * other's work. Who was approved for a clerk's desk does not come to a leader's because the clerk was made one (R6).
 */
export function sitsThere(
  staff: ReadonlyMap<string, Actor & { disabled: boolean }>,
  { principal, deputy }: StandingIn,
): boolean {
  const [away, there] = [staff.get(principal), staff.get(deputy)];
  return away?.disabled === false && there?.disabled === false && mayStandIn(there, away);
}

/**
 * The staff with the desks they sit at. Nobody who is gone has a deputy or is one, and a deputy's deputy is not followed: who
 * is away themselves passes on their own work only.
 */
export function seated<One extends Actor & { disabled: boolean }>(
  staff: ReadonlyMap<string, One>,
  substitutions: readonly StandingIn[],
): ReadonlyMap<string, One> {
  const isHere = (id: string): boolean => staff.get(id)?.disabled === false;
  const here = substitutions.filter(({ principal, deputy }) => isHere(principal) && isHere(deputy));
  if (here.length === 0) return staff;
  return new Map([...staff].map(([id, one]) => [id, linked(one, staff, here)]));
}

function linked<One extends Actor>(one: One, staff: ReadonlyMap<string, One>, pairs: readonly StandingIn[]): One {
  const principals = pairs
    .filter(({ deputy }) => deputy === one.id)
    .flatMap(({ principal }) => staff.get(principal) ?? []);
  const deputies = pairs.filter(({ principal }) => principal === one.id).map(({ deputy }) => deputy);
  if (principals.length === 0 && deputies.length === 0) return one;
  const standsFor = principals.map(person);
  const oneWith = [...standsFor.map(({ id }) => id), ...deputies];
  return {
    ...one,
    standsFor,
    oneWith,
    seats: principals.map((principal) => seatOf(principal, one, { standsFor, oneWith })),
  };
}

const person = ({ id, unit }: Person): Person => ({ id, unit });

/**
 * At the window one goes on with what a colleague of the same window took down, in the colleague's name: the first contact stays
 * named (R1). Not in the sealed lane, of which the counter sees nothing once it is saved (R12).
 */
export function windowSeat(
  clerk: Actor,
  { firstContact }: Pick<Standing, 'firstContact'>,
  { officers, actingHeads }: { officers: readonly Actor[]; actingHeads?: readonly string[] },
): Actor | undefined {
  const isAtWindow = ({ roles }: Actor): boolean => roles.includes('receptionist');
  if (actingHeads !== undefined || firstContact === clerk.id || !isAtWindow(clerk)) return undefined;
  const first = officers.find(({ id }) => id === firstContact);
  if (!first || first.unit !== clerk.unit || !isAtWindow(first)) return undefined;
  return { ...seatOf(first, clerk, clerk), roles: [] };
}

/** The desk of somebody, with another at it who is shut out by all that shuts out either of them. */
export function seatOf(
  principal: Actor,
  deputy: Actor,
  { standsFor = [], oneWith = [] }: Pick<Actor, 'standsFor' | 'oneWith'>,
): Actor {
  return {
    ...person(principal),
    roles: passedOn(principal),
    deputy: person(deputy),
    standsFor: [person(deputy), ...standsFor.filter(({ id }) => id !== principal.id)],
    oneWith: [deputy.id, ...oneWith.filter((id) => id !== principal.id)],
  };
}
