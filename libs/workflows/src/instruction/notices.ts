import { defineNotices } from '../process/notice.js';

/** What is issued in the course of an instruction. */
export const instructionNotices = defineNotices({
  instructionLetter: {
    label: { zh: '批示件交办单', en: 'Instruction' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '批',
    source: '批示',
    form: 'plain',
  },
  instructionFeedback: {
    label: { zh: '批示落实反馈', en: 'Feedback on an instruction' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '批馈',
    informs: true,
    source: '批示',
    form: 'plain',
  },
});

export type InstructionNotice = keyof typeof instructionNotices;
