import { defineProcess } from '../process/define-process.js';
import { reviewActs } from './acts.js';
import { reviewClocks } from './clocks.js';
import { reviewInput } from './input.js';
import { reviewMachine } from './review.machine.js';
import * as noticeTexts from './notice-texts.js';
import { reviewNotices } from './notices.js';
import { reviewStanding } from './standing.js';

export const reviewProcess = defineProcess({
  kind: 'review',
  version: 1,
  label: { zh: '复查复核', en: 'Review and recheck' },
  machine: reviewMachine,
  acts: reviewActs,
  standing: reviewStanding,
  stages: {
    requestable: { zh: '可申请复查', en: 'Open to a request for review' },
    underReview: { zh: '复查中', en: 'Under review' },
    reviewed: { zh: '已复查，可申请复核', en: 'Reviewed, open to a request for recheck' },
    underRecheck: { zh: '复核中', en: 'Under recheck' },
    'underRecheck.hearing': { zh: '听证中', en: 'Hearing' },
    lapsed: { zh: '期满未申请复查', en: 'Not asked for within the term' },
    settled: { zh: '期满未申请复核', en: 'Reviewed, recheck not asked for' },
    sentBack: { zh: '已撤销重办', en: 'Revoked, to be done anew' },
    terminated: { zh: '三级终结', en: 'Finally terminated' },
    superseded: { zh: '因重新办理而终止', en: 'Ended because the matter was reopened' },
  },
  events: {
    MATTER_TAKEN_UP_AGAIN: { zh: '信访事项重新办理', en: 'The matter was taken up again' },
  },
  clocks: reviewClocks,
  notices: reviewNotices,
  noticeTexts,
  input: reviewInput,
  address: 'petitionNumber',
});
