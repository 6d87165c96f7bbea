import { defineProcess } from '../process/define-process.js';
import { ofDelivery } from '../process/of-delivery.js';
import { denialActs } from './acts.js';
import { denialClocks } from './clocks.js';
import { denialInput } from './input.js';
import { denialMachine } from './denial.machine.js';
import * as noticeTexts from './notice-texts.js';
import { denialNotices } from './notices.js';
import { denialRequirements } from './requirements.js';
import { denialDecisions, denialStanding } from './standing.js';
import { denialRegister } from './register.js';

export const denialProcess = defineProcess({
  kind: 'denial',
  // 1: a filing again kept nothing of the part refused, the earlier matter and its recheck. 2: the term of a complaint ran from
  // the confirmation. 3: a filing of a part did not say which requests it was about.
  version: 4,
  restores: [1, 2, 3],
  label: { zh: '否定报备', en: 'Denial filing' },
  retains: 'denied',
  machine: denialMachine,
  acts: denialActs,
  standing: denialStanding,
  decides: denialDecisions,
  requires: denialRequirements,
  stages: {
    awaitingDecision: { zh: '待领导审批', en: 'Waiting for the leader' },
    returned: { zh: '退回补充', en: 'Returned for more facts' },
    corrected: { zh: '已纠正', en: 'Corrected' },
    abandoned: { zh: '已撤回', en: 'Abandoned' },
    'confirmed.undelivered': {
      zh: '已同意否定，告知书待送达，可投诉',
      en: 'Confirmed, notice not delivered yet, open to complaint',
    },
    'confirmed.complainable': { zh: '已同意否定，可投诉', en: 'Confirmed, open to complaint' },
    'confirmed.underReview': { zh: '投诉复核中', en: 'Complaint under review' },
    final: { zh: '已生效', en: 'Final' },
    upheld: { zh: '复核维持', en: 'Upheld on review' },
    superseded: { zh: '因重新办理而终止', en: 'Ended because the matter was reopened' },
    overturned: { zh: '复核撤销', en: 'Overturned on review' },
  },
  events: {
    MATTER_TAKEN_UP_AGAIN: { zh: '信访事项重新办理', en: 'The matter was taken up again' },
    PAPER_DELIVERED: { zh: '文书已送达，期限起算', en: 'The paper was delivered: the term runs' },
    DELIVERY_SET_ASIDE: { zh: '信访人未收到文书，期限停止', en: 'The paper did not arrive: no term runs' },
  },
  told: ofDelivery,
  clocks: denialClocks,
  notices: denialNotices,
  noticeTexts,
  input: denialInput,
  address: 'petitionNumber',
  registers: [denialRegister],
  trackRecord: {
    unit: 'filingUnit',
    corrected: [
      { event: 'DENIAL_CORRECTED' },
      { event: 'DENIAL_OVERTURNED' },
      { event: 'SUPERIOR_DECIDED', result: 'corrected' },
      { event: 'SUPERIOR_REVIEWED', result: 'overturned' },
    ],
    returned: [{ event: 'DENIAL_RETURNED' }],
  },
});
