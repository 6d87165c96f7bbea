import { defineProcess } from '../process/define-process.js';
import { instructionActs } from './acts.js';
import { instructionClocks } from './clocks.js';
import { instructionInput } from './input.js';
import { instructionMachine } from './instruction.machine.js';
import * as noticeTexts from './notice-texts.js';
import { instructionNotices } from './notices.js';
import { instructionDecisions, instructionStanding } from './standing.js';
import { instructionRegister } from './register.js';

export const instructionProcess = defineProcess({
  kind: 'instruction',
  version: 1,
  label: { zh: '领导批示', en: 'Leader’s instruction' },
  retains: 'leadersInstruction',
  machine: instructionMachine,
  acts: instructionActs,
  standing: instructionStanding,
  decides: instructionDecisions,
  stages: {
    awaitingFeedback: { zh: '待反馈', en: 'Feedback awaited' },
    reported: { zh: '待领导审阅', en: 'Feedback given, to be noted' },
    noted: { zh: '已审阅', en: 'Noted' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  events: {},
  clocks: instructionClocks,
  notices: instructionNotices,
  noticeTexts,
  input: instructionInput,
  address: 'casePage',
  registers: [instructionRegister],
  alias: { path: 'instructions', rule: 'R9', summary: { zh: '办理批示件', en: 'Act on an instruction' } },
});
