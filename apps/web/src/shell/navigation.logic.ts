import type { Session } from '../api/types.js';
import type { MessageKey } from '../language/messages.zh.js';

export interface NavigationItem {
  to: string;
  messageKey: MessageKey;
  /** The Chinese label in pinyin, syllable by syllable. */
  spelt: string;
  /** Roles that see the item; null: everybody. */
  of: readonly string[] | null;
}

const deciders = ['leader', 'principalLeader'];
const committee = ['disciplineOfficer', 'disciplineSecretary'];

/** Menu items in the order of a working day. Hiding items is convenience only: access is decided by the API. */
export const navigation: readonly NavigationItem[] = [
  { to: '/queue', messageKey: 'navigation.queue', spelt: 'wo de dai ban', of: null },
  { to: '/registration', messageKey: 'navigation.registration', spelt: 'deng ji', of: null },
  {
    to: '/decisions',
    messageKey: 'navigation.decisions',
    spelt: 'dai wo shen pi',
    of: [...deciders, 'unitHead', 'efficiencyOfficer', 'coordinator'],
  },
  {
    to: '/deliveries',
    messageKey: 'navigation.deliveries',
    spelt: 'song da tai zhang',
    of: ['receptionist', 'handler', 'unitHead', 'coordinator', ...committee],
  },
  {
    to: '/call-backs',
    messageKey: 'navigation.callBacks',
    spelt: 'hui fang',
    of: ['callBackOfficer', 'coordinator', ...committee, 'efficiencyOfficer', ...deciders],
  },
  {
    to: '/supervision',
    messageKey: 'navigation.supervision',
    spelt: 'du ban',
    of: [...committee, ...deciders, 'unitHead', 'handler', 'efficiencyOfficer'],
  },
  {
    to: '/accountability',
    messageKey: 'navigation.accountability',
    spelt: 'ze ren zhui jiu',
    of: [...committee, ...deciders, 'efficiencyOfficer'],
  },
  {
    to: '/dashboard',
    messageKey: 'navigation.dashboard',
    spelt: 'tong ji kan ban',
    of: [...committee, ...deciders, 'efficiencyOfficer', 'coordinator', 'auditor', 'systemAdministrator'],
  },
  {
    to: '/registers',
    messageKey: 'navigation.registers',
    spelt: 'tai zhang',
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
    spelt: 'qing dan dao chu',
    of: [...committee, ...deciders, 'efficiencyOfficer', 'coordinator', 'auditor', 'systemAdministrator', 'unitHead'],
  },
  {
    to: '/retention',
    messageKey: 'navigation.retention',
    spelt: 'bao guan yu xiao hui',
    of: ['archivist', 'coordinator', ...deciders, 'auditor', ...committee, 'systemAdministrator'],
  },
  { to: '/inbox', messageKey: 'navigation.inbox', spelt: 'shou jian xiang', of: null },
  { to: '/absences', messageKey: 'navigation.absences', spelt: 'dai gang yu qing jia', of: null },
  { to: '/first-run', messageKey: 'navigation.firstRun', spelt: 'qi yong xiang dao', of: ['systemAdministrator'] },
  {
    to: '/organisation',
    messageKey: 'navigation.organisation',
    spelt: 'dan wei he ren yuan',
    of: ['systemAdministrator', 'securityAdministrator', 'auditor'],
  },
  { to: '/calendar', messageKey: 'navigation.calendar', spelt: 'fang jia ri li', of: ['systemAdministrator'] },
  { to: '/limits', messageKey: 'navigation.limits', spelt: 'ban li shi xian', of: ['systemAdministrator'] },
  { to: '/sign-off', messageKey: 'navigation.signOff', spelt: 'shen qian gui ding', of: ['systemAdministrator'] },
  { to: '/categories', messageKey: 'navigation.categories', spelt: 'nei rong fen lei', of: ['systemAdministrator'] },
  {
    to: '/operations',
    messageKey: 'navigation.operations',
    spelt: 'yun xing zhuang kuang',
    of: ['systemAdministrator'],
  },
  { to: '/clock', messageKey: 'navigation.clock', spelt: 'shi yong shi zhong', of: ['systemAdministrator'] },
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
