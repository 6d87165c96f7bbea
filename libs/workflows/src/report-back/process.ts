import { defineProcess } from '../process/define-process.js';
import { reportBackActs } from './acts.js';
import { reportBackClocks } from './clocks.js';
import { reportBackInput } from './input.js';
import * as noticeTexts from './notice-texts.js';
import { reportBackNotices } from './notices.js';
import { reportBackMachine } from './report-back.machine.js';
import { reportBackForms, reportBackRequirements } from './requirements.js';
import { reportBackDecisions, reportBackStanding } from './standing.js';
import { reportBackTold } from './told.js';

export const reportBackProcess = defineProcess({
  kind: 'reportBack',
  // 1: a matter could be returned by a paper that was on record, and to a day that had passed.
  version: 2,
  restores: [1],
  label: { zh: '上级交办（办结报告）', en: 'Report back to the superior' },
  retains: 'fromAbove',
  machine: reportBackMachine,
  acts: reportBackActs,
  standing: reportBackStanding,
  decides: reportBackDecisions,
  requires: reportBackRequirements,
  forms: reportBackForms,
  stages: {
    receiptOwed: { zh: '待告知上级收文', en: 'Superior to be told of the receipt' },
    receiptTold: { zh: '已告知上级收文', en: 'Superior told of the receipt' },
    awaitingEnd: { zh: '事项办理中，办结后报告', en: 'Waiting for the matter to end' },
    'owed.drafting': { zh: '办结报告待拟稿', en: 'Report to be drafted' },
    'owed.checking': { zh: '办结报告待审核', en: 'Report to be checked' },
    'owed.signing': { zh: '办结报告待签发', en: 'Report to be signed' },
    'owed.toSend': { zh: '办结报告待报送', en: 'Report to be sent' },
    'sent.waiting': { zh: '已报送，待上级审核', en: 'Sent, waiting for the superior' },
    'sent.overdue': { zh: '已报送，须询问上级审核结果', en: 'Sent, the superior’s answer to be asked for' },
    accepted: { zh: '上级审结认可', en: 'Accepted by the superior' },
  },
  passed: ['judging', 'owed'],
  told: reportBackTold,
  events: {
    MATTER_ENDED: { zh: '事项已办结', en: 'The matter has ended' },
    MATTER_TAKEN_UP_AGAIN: { zh: '事项重新办理', en: 'The matter was taken up again' },
    PAPER_DELIVERED: { zh: '答复文书已送达', en: 'The answer was delivered' },
    DELIVERY_SET_ASIDE: { zh: '信访人否认送达', en: 'The petitioner contradicts the delivery' },
  },
  clocks: reportBackClocks,
  notices: reportBackNotices,
  noticeTexts,
  input: reportBackInput,
  address: 'petitionNumber',
});
