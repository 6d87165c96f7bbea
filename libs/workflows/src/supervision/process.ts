import { defineProcess } from '../process/define-process.js';
import { supervisionActs } from './acts.js';
import { supervisionClocks } from './clocks.js';
import { supervisionInput } from './input.js';
import { supervisionMachine } from './supervision.machine.js';
import * as noticeTexts from './notice-texts.js';
import { supervisionNotices } from './notices.js';
import { supervisionStanding } from './standing.js';
import { supervisionRegister } from './register.js';

export const supervisionProcess = defineProcess({
  kind: 'supervision',
  // 1: whoever explained could accept the explanation. 2: no breach was ever voided.
  version: 3,
  restores: [1, 2],
  label: { zh: '督办', en: 'Supervision' },
  retains: 'supervised',
  machine: supervisionMachine,
  acts: supervisionActs,
  standing: supervisionStanding,
  stages: {
    'open.awaitingExplanation': { zh: '待说明', en: 'Explanation awaited' },
    'open.deciding': { zh: '待纪委处理', en: 'The committee decides' },
    'open.ordered': { zh: '督办限期办结', en: 'Completion ordered' },
    'open.completed': { zh: '待确认办结', en: 'Completion to be confirmed' },
    'concluded.accepted': { zh: '说明已采纳', en: 'Explanation accepted' },
    'concluded.completed': { zh: '督办办结', en: 'Completed' },
    'concluded.accountability': { zh: '已启动追究', en: 'Accountability opened' },
    'concluded.voided': { zh: '督办已作废', en: 'Voided with its breach' },
  },
  events: {
    PETITION_CONCLUDED: { zh: '信访事项已有结果', en: 'The petition was concluded' },
  },
  clocks: supervisionClocks,
  notices: supervisionNotices,
  noticeTexts,
  input: supervisionInput,
  address: 'ownPage',
  registers: [supervisionRegister],
  alias: { path: 'supervision', rule: 'R5', summary: { zh: '办理督办', en: 'Act on a supervision case' } },
});
