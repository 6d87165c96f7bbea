import { z } from 'zod';
import { neededWith, refusingUnmet } from '../process/asked-when.js';
import { choice } from '../process/choice.js';
import type { EventsOf } from '../process/payloads.js';
import { words } from '../process/text.js';

/** How somebody came to it (复核方式). */
export const waysOfHearing = {
  called: { zh: '再次电话回访', en: 'Called again' },
  read: { zh: '查阅回访记录和案卷', en: 'Read the record and the file' },
} as const;

/** What the petitioner said the second time. It stands beside the first answer and replaces it nowhere. */
export const secondAnswers = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  basicallySatisfied: { zh: '基本满意', en: 'Basically satisfied' },
  notSatisfied: { zh: '不满意', en: 'Not satisfied' },
  asksForMore: { zh: '要求进一步办理或者答复', en: 'Asks for more' },
  notReached: { zh: '未联系上', en: 'Not reached' },
} as const;

/** Whether the first answer is on record as it was given. */
export const findings = {
  confirmed: { zh: '首次回访记录属实', en: 'The first answer is on record as it was given' },
  differs: { zh: '与首次回访记录不一致', en: 'It differs from what is on record' },
  open: { zh: '未能核实', en: 'It could not be found out' },
} as const;

export const secondOpinionPayloads = {
  SECOND_OPINION_GIVEN: refusingUnmet(
    z.strictObject({
      how: choice(waysOfHearing, '复核方式', 'How you came to it'),
      answer: neededWith(
        choice(secondAnswers, '信访人这次的回答', 'What the petitioner says now'),
        { field: 'how', values: ['called'] },
        '再次电话回访的，须写明信访人的回答 / a call needs what the petitioner said',
      ),
      finding: choice(findings, '复核意见', 'Second opinion'),
      note: words('复核记录', 'Note'),
    }),
  ),
};

export type SecondOpinionEvent = EventsOf<typeof secondOpinionPayloads>;
