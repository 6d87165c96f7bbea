import type { Outcome } from '../process/effects.js';

/** How a matter ended, in the words of the report. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  answered: '书面答复信访人',
  answeredOnTheSpot: '当场答复信访人',
  redirected: '告知信访人应向其他机关提出',
  withdrawn: '信访人撤回',
  notAccepted: '经领导审批，告知信访人不予受理',
  cannotBeDone: '经领导审批，告知信访人不能办理',
};
