import type { MessageKey } from '../../language/messages.zh.js';

/** The accounts a trial office is founded with, in the order of the tour. Their password is printed where the office was started. */
export const trialAccounts: readonly { account: string; part: MessageKey }[] = [
  { account: 'window', part: 'trial.window' },
  { account: 'handler', part: 'trial.handler' },
  { account: 'handler2', part: 'trial.handler2' },
  { account: 'head', part: 'trial.head' },
  { account: 'coordinator', part: 'trial.coordinator' },
  { account: 'leader', part: 'trial.leader' },
  { account: 'leader2', part: 'trial.leader2' },
  { account: 'discipline', part: 'trial.discipline' },
  { account: 'secretary', part: 'trial.secretary' },
  { account: 'efficiency', part: 'trial.efficiency' },
  { account: 'admin', part: 'trial.admin' },
  { account: 'security', part: 'trial.security' },
];
