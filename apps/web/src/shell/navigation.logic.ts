import type { Session } from '../api/types.js';
import type { spelt } from './spelt.gen.js';

export interface NavigationItem {
  to: string;
  messageKey: keyof typeof spelt;
  /** Roles that see the item; null: everybody. */
  of: readonly string[] | null;
}

const deciders = ['leader', 'principalLeader'];
const committee = ['disciplineOfficer', 'disciplineSecretary'];

/** Menu items in the order of a working day. Hiding items is convenience only: access is decided by the API. */
export const navigation: readonly NavigationItem[] = [
  { to: '/queue', messageKey: 'navigation.queue', of: null },
  {
    to: '/registration',
    messageKey: 'navigation.registration',
    of: ['receptionist', 'handler', 'unitHead', 'coordinator', ...deciders, 'disciplineOfficer'],
  },
  {
    to: '/decisions',
    messageKey: 'navigation.decisions',
    of: [...deciders, 'unitHead', 'efficiencyOfficer', 'coordinator'],
  },
  {
    to: '/deliveries',
    messageKey: 'navigation.deliveries',
    of: ['receptionist', 'handler', 'unitHead', 'coordinator', ...committee],
  },
  {
    to: '/call-backs',
    messageKey: 'navigation.callBacks',
    of: ['callBackOfficer', 'coordinator', ...committee, 'efficiencyOfficer', ...deciders],
  },
  {
    to: '/discipline',
    messageKey: 'navigation.discipline',
    of: [...committee, ...deciders, 'efficiencyOfficer'],
  },
  {
    to: '/supervision',
    messageKey: 'navigation.supervision',
    of: [...committee, ...deciders, 'unitHead', 'handler', 'efficiencyOfficer'],
  },
  {
    to: '/accountability',
    messageKey: 'navigation.accountability',
    of: [...committee, ...deciders, 'efficiencyOfficer'],
  },
  {
    to: '/dashboard',
    messageKey: 'navigation.dashboard',
    of: [...committee, ...deciders, 'efficiencyOfficer', 'coordinator', 'auditor', 'systemAdministrator'],
  },
  {
    to: '/registers',
    messageKey: 'navigation.registers',
    of: [
      'receptionist',
      'handler',
      'unitHead',
      'coordinator',
      ...committee,
      ...deciders,
      'efficiencyOfficer',
      'callBackOfficer',
      'auditor',
    ],
  },
  {
    to: '/exports',
    messageKey: 'navigation.exports',
    of: [...committee, ...deciders, 'efficiencyOfficer', 'coordinator', 'auditor', 'systemAdministrator', 'unitHead'],
  },
  {
    to: '/retention',
    messageKey: 'navigation.retention',
    of: ['archivist', 'coordinator', ...deciders, 'auditor', ...committee, 'systemAdministrator'],
  },
  { to: '/inbox', messageKey: 'navigation.inbox', of: null },
  { to: '/absences', messageKey: 'navigation.absences', of: null },
  { to: '/first-run', messageKey: 'navigation.firstRun', of: ['systemAdministrator'] },
  {
    to: '/organisation',
    messageKey: 'navigation.organisation',
    of: ['systemAdministrator', 'securityAdministrator', 'auditor'],
  },
  { to: '/calendar', messageKey: 'navigation.calendar', of: ['systemAdministrator'] },
  { to: '/limits', messageKey: 'navigation.limits', of: ['systemAdministrator'] },
  { to: '/sign-off', messageKey: 'navigation.signOff', of: ['systemAdministrator'] },
  { to: '/categories', messageKey: 'navigation.categories', of: ['systemAdministrator'] },
  { to: '/places', messageKey: 'navigation.places', of: ['systemAdministrator'] },
  {
    to: '/operations',
    messageKey: 'navigation.operations',
    of: ['systemAdministrator'],
  },
  { to: '/clock', messageKey: 'navigation.clock', of: ['systemAdministrator'] },
];

/** Items of one mode only: a trial office has a clock to move, a production office a first run. */
const onlyIn: Readonly<Record<string, Session['office']['mode']>> = { '/clock': 'trial', '/first-run': 'production' };

/** The items of an officer with these roles. */
export function navigationFor(roles: readonly string[], mode: Session['office']['mode']): NavigationItem[] {
  return navigation.filter(
    ({ to, of }) => (of === null || of.some((role) => roles.includes(role))) && (onlyIn[to] ?? mode) === mode,
  );
}

/** The start page: registration at the counter, else the queue. */
export function homePath(roles: readonly string[]): string {
  return roles.includes('receptionist') ? '/registration' : '/queue';
}
