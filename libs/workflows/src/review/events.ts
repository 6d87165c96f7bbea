import { z } from 'zod';
import { choice } from '../process/choice.js';
import type { Stamp } from '../process/contract.js';
import type { EventsOf } from '../process/payloads.js';
import { superiorPaper } from '../process/superior-decision.js';
import { line, officeDate, words } from '../process/text.js';
import type { BreachVoided } from '../process/ladder-states.js';

const grounds = () => words('申请事项和理由', 'What you ask for, and why', 10_000);

export const reviewPayloads = {
  REVIEW_REQUESTED: z.strictObject({ grounds: grounds() }),
  RECHECK_REQUESTED: z.strictObject({ grounds: grounds() }),
  REVIEW_FORWARDED: z.strictObject({
    organ: line('收文的上一级机关、单位', 'Superior organ it went to', 100),
    number: line('转送函文号', 'Number of the letter', 100),
    forwardedOn: officeDate('转送日期', 'Forwarded on'),
  }),
  HEARING_BEGUN: z.strictObject({ arrangement: words('听证安排', 'Time, place and who takes part', 1000) }),
  HEARING_ENDED: z.strictObject({ record: words('听证结论', 'What the hearing found', 10_000) }),
  SUPERIOR_DECIDED: z.strictObject({
    ...superiorPaper(),
    result: choice(
      {
        upheld: { zh: '维持', en: 'Upheld' },
        changed: { zh: '变更', en: 'Changed' },
        revoked: { zh: '撤销重办', en: 'Revoked, to be done anew' },
      },
      '决定结果',
      'Outcome',
    ),
    opinion: words('复查或者复核意见', 'Opinion of the review or recheck', 20_000),
  }),
  REPEAT_ANSWERED: z.strictObject({ repeat: words('再次提出的诉求', 'What is asked again', 2000) }),
};

/** Told by the petition when it is reopened, and by the delivery of a paper; never accepted from outside. */
type Told = Stamp &
  (
    | { type: 'MATTER_TAKEN_UP_AGAIN' }
    | { type: 'PAPER_DELIVERED' | 'DELIVERY_SET_ASIDE'; paper: string; countsFrom: string }
  );

export type ReviewEvent = EventsOf<typeof reviewPayloads> | Told | BreachVoided;
