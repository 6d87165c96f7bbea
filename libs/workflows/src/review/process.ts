import { defineProcess } from '../process/define-process.js';
import { ofDelivery } from '../process/of-delivery.js';
import { reviewActs } from './acts.js';
import { reviewClocks } from './clocks.js';
import { reviewInput } from './input.js';
import { reviewMachine } from './review.machine.js';
import * as noticeTexts from './notice-texts.js';
import { reviewNotices } from './notices.js';
import { reviewStanding } from './standing.js';
import { reviewRegister } from './register.js';

export const reviewProcess = defineProcess({
  kind: 'review',
  // 1: leaders of the office judged, and the terms ran from the reply and the opinion as they were issued.
  version: 2,
  restores: [1],
  label: { zh: '复查复核', en: 'Review and recheck' },
  machine: reviewMachine,
  acts: reviewActs,
  standing: reviewStanding,
  stages: {
    undelivered: { zh: '文书待送达，可申请复查', en: 'Paper not delivered yet, open to a request for review' },
    requestable: { zh: '可申请复查', en: 'Open to a request for review' },
    toForward: { zh: '复查申请待转送', en: 'Review asked for, to be forwarded' },
    underReview: { zh: '复查申请待转送（旧程序）', en: 'Review asked for, to be forwarded (earlier procedure)' },
    'withSuperior.waiting': { zh: '上一级机关复查中', en: 'Under review by the superior organ' },
    'withSuperior.overdue': {
      zh: '上一级机关复查逾期，待催询',
      en: 'Review by the superior organ is late, to be asked for',
    },
    opinionUndelivered: {
      zh: '复查意见待送达，可申请复核',
      en: 'Opinion not delivered yet, open to a request for recheck',
    },
    reviewed: { zh: '已复查，可申请复核', en: 'Reviewed, open to a request for recheck' },
    recheckToForward: { zh: '复核申请待转送', en: 'Recheck asked for, to be forwarded' },
    underRecheck: { zh: '复核申请待转送（旧程序）', en: 'Recheck asked for, to be forwarded (earlier procedure)' },
    'recheckWithSuperior.waiting': { zh: '上一级机关复核中', en: 'Under recheck by the superior organ' },
    'recheckWithSuperior.hearing': { zh: '听证中', en: 'Hearing' },
    'recheckWithSuperior.overdue': {
      zh: '上一级机关复核逾期，待催询',
      en: 'Recheck by the superior organ is late, to be asked for',
    },
    lapsed: { zh: '期满未申请复查', en: 'Not asked for within the term' },
    settled: { zh: '期满未申请复核', en: 'Reviewed, recheck not asked for' },
    sentBack: { zh: '已撤销重办', en: 'Revoked, to be done anew' },
    terminated: { zh: '三级终结', en: 'Finally terminated' },
    superseded: { zh: '因重新办理而终止', en: 'Ended because the matter was reopened' },
  },
  events: {
    MATTER_TAKEN_UP_AGAIN: { zh: '信访事项重新办理', en: 'The matter was taken up again' },
    PAPER_DELIVERED: { zh: '文书已送达，期限起算', en: 'The paper was delivered: the term runs' },
    DELIVERY_SET_ASIDE: { zh: '信访人未收到文书，期限停止', en: 'The paper did not arrive: no term runs' },
    // Entered in the first version only, where leaders of the office judged.
    REPLY_UPHELD: { zh: '复查维持', en: 'Reply upheld' },
    REPLY_CHANGED: { zh: '复查变更', en: 'Reply changed' },
    REPLY_REVOKED: { zh: '复查撤销重办', en: 'Reply revoked, to be done anew' },
    REVIEW_UPHELD: { zh: '复核维持', en: 'Upheld on recheck' },
    REVIEW_CHANGED: { zh: '复核变更', en: 'Changed on recheck' },
    REVIEW_REVOKED: { zh: '复核撤销重办', en: 'Revoked on recheck, to be done anew' },
  },
  told: ofDelivery,
  clocks: reviewClocks,
  notices: reviewNotices,
  noticeTexts,
  input: reviewInput,
  address: 'petitionNumber',
  registers: [reviewRegister],
});
