import type { Session } from '../api/types.js';
import type { WordKey } from '../language/messages.zh.js';

export interface Door {
  to: string;
  word: WordKey;
  /** Roles whose daily work is behind it; null: everybody's. */
  of: readonly string[] | null;
}

const deciders = ['leader', 'principalLeader'];
const committee = ['disciplineOfficer', 'disciplineSecretary'];

/** The pages in the order of a working day. Which doors are shown is a matter of tidiness: who gets in, the API decides. */
export const doors: readonly Door[] = [
  { to: '/queue', word: 'door.queue', of: null },
  { to: '/registration', word: 'door.registration', of: null },
  { to: '/decisions', word: 'door.decisions', of: [...deciders, 'unitHead', 'efficiencyOfficer', 'coordinator'] },
  {
    to: '/supervision',
    word: 'door.supervision',
    of: [...committee, ...deciders, 'unitHead', 'handler', 'efficiencyOfficer'],
  },
  { to: '/accountability', word: 'door.accountability', of: [...committee, ...deciders, 'efficiencyOfficer'] },
  {
    to: '/dashboard',
    word: 'door.dashboard',
    of: [...committee, ...deciders, 'efficiencyOfficer', 'coordinator', 'auditor', 'systemAdministrator'],
  },
  { to: '/inbox', word: 'door.inbox', of: null },
  { to: '/first-run', word: 'door.firstRun', of: ['systemAdministrator'] },
  { to: '/organisation', word: 'door.organisation', of: ['systemAdministrator', 'securityAdministrator', 'auditor'] },
  { to: '/calendar', word: 'door.calendar', of: ['systemAdministrator'] },
  { to: '/limits', word: 'door.limits', of: ['systemAdministrator'] },
  { to: '/categories', word: 'door.categories', of: ['systemAdministrator'] },
  { to: '/operations', word: 'door.operations', of: ['systemAdministrator'] },
  { to: '/clock', word: 'door.clock', of: ['systemAdministrator'] },
];

/** Only a trial office has a clock to move, and only a real one has to be set up. */
const onlyIn: Readonly<Record<string, Session['office']['mode']>> = { '/clock': 'trial', '/first-run': 'production' };

/** The doors of somebody with these roles. */
export function doorsFor(roles: readonly string[], mode: Session['office']['mode']): Door[] {
  return doors.filter(
    ({ to, of }) => (of === null || of.some((role) => roles.includes(role))) && (onlyIn[to] ?? mode) === mode,
  );
}

/** Where somebody starts: at the counter a person is waiting. */
export function firstDoor(roles: readonly string[]): string {
  return roles.includes('receptionist') ? '/registration' : '/queue';
}
