import type { Label } from '../policy/label.js';

/** What may be said of an office (R10). */
export const ratings = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  basicallySatisfied: { zh: '基本满意', en: 'Basically satisfied' },
  notSatisfied: { zh: '不满意', en: 'Not satisfied' },
} as const;

/** What a call-back comes to (回访结果). */
export const outcomesOfCall = {
  ...ratings,
  asksForMore: { zh: '要求进一步办理或者答复', en: 'Asks for more' },
  notReached: { zh: '未联系上', en: 'Not reached' },
  wrongNumber: { zh: '号码不对', en: 'Wrong number' },
  refused: { zh: '拒绝评价', en: 'Refuses to say' },
} as const;
export type OutcomeOfCall = keyof typeof outcomesOfCall;

/** The same by the words of the history. */
export const callBackOutcomes: Readonly<Record<string, Label>> = outcomesOfCall;

/** Answers that the unit is asked about, and on which somebody else gives a second opinion. */
export const badAnswers = ['notSatisfied', 'asksForMore'] as const satisfies readonly OutcomeOfCall[];
