import { defineProcess } from '../process/define-process.js';
import { signOffActs } from './acts.js';
import { signOffClocks } from './clocks.js';
import { signOffInput } from './input.js';
import * as noticeTexts from './notice-texts.js';
import { signOffNotices } from './notices.js';
import { signOffForms, signOffRequirements } from './requirements.js';
import { signOffMachine } from './sign-off.machine.js';
import { signOffDecisions, signOffStanding } from './standing.js';

export const signOffProcess = defineProcess({
  kind: 'signOff',
  // 1: a draft that came back changed could refuse what no leader had confirmed, and be signed as the paper it was before.
  version: 2,
  restores: [1],
  label: { zh: '答复审签', en: 'Sign-off of a reply' },
  machine: signOffMachine,
  acts: signOffActs,
  standing: signOffStanding,
  decides: signOffDecisions,
  requires: signOffRequirements,
  forms: signOffForms,
  stages: {
    awaitingCheck: { zh: '待单位负责人审核', en: 'Waiting for the head' },
    awaitingSignature: { zh: '待领导签发', en: 'Waiting for a leader' },
    returned: { zh: '退回修改', en: 'Returned to its drafter' },
    signed: { zh: '已签发', en: 'Signed' },
    abandoned: { zh: '已撤回', en: 'Taken back' },
    overtaken: { zh: '因事项另行办理而终止', en: 'Ended because the matter went on without it' },
  },
  events: {
    MATTER_MOVED_ON: { zh: '事项另行办理', en: 'The matter went on without this draft' },
  },
  clocks: signOffClocks,
  notices: signOffNotices,
  noticeTexts,
  input: signOffInput,
  address: 'petitionNumber',
  trackRecord: {
    unit: 'unit',
    corrected: [],
    returned: [
      { event: 'DRAFT_RETURNED' },
      { event: 'DRAFT_SENT_BACK' },
      { event: 'SUPERIOR_DECIDED', result: 'returned' },
    ],
  },
});
