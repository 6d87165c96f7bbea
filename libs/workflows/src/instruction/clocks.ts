import { allRungs, defineClocks, givenDate, ownChoice, type ClockNameOf } from '../process/clock.js';

/** The clocks of an instruction. */
export const instructionClocks = defineClocks({
  instructionFeedback: {
    ...givenDate,
    ...ownChoice,
    rule: 'R9',
    source: '领导批示规定的反馈期限',
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请在反馈期限届满前报告批示落实情况。',
    },
    label: { zh: '批示反馈', en: 'Feedback on an instruction' },
  },
});

export type InstructionClock = ClockNameOf<typeof instructionClocks>;
