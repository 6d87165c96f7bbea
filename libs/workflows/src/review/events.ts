import { z } from 'zod';
import { choice } from '../process/choice.js';
import type { Stamp } from '../process/contract.js';
import { deliveryReceipt } from '../process/delivery-receipt.js';
import type { EventsOf } from '../process/payloads.js';
import { superiorPaper } from '../process/superior-decision.js';
import { officeDate, words } from '../process/text.js';

const grounds = () => words('申请事项和理由', 'What you ask for, and why', 10_000);
const opinion = (zh: string, en: string) => words(zh, en, 20_000);
/** Where a superior organ decides, its opinion is entered here under its name. */
const organ = () => words('作出意见的上级机关', 'Superior organ that gave the opinion', 100).optional();
const order = () => words('重新办理要求', 'What is to be done anew', 5000);

export const reviewPayloads = {
  DELIVERY_RECORDED: z.strictObject({
    deliveredOn: officeDate('送达日期', 'Delivered on'),
    receipt: deliveryReceipt().default('signed'),
  }),
  REVIEW_REQUESTED: z.strictObject({ grounds: grounds() }),
  REPLY_UPHELD: z.strictObject({ opinion: opinion('复查意见', 'Opinion of the review'), organ: organ() }),
  REPLY_CHANGED: z.strictObject({ opinion: opinion('变更后的意见', 'Opinion in its place'), organ: organ() }),
  REPLY_REVOKED: z.strictObject({
    opinion: opinion('复查意见', 'Opinion of the review'),
    order: order(),
    organ: organ(),
  }),
  RECHECK_REQUESTED: z.strictObject({ grounds: grounds() }),
  HEARING_BEGUN: z.strictObject({ arrangement: words('听证安排', 'Time, place and who takes part', 1000) }),
  HEARING_ENDED: z.strictObject({ record: words('听证结论', 'What the hearing found', 10_000) }),
  REVIEW_UPHELD: z.strictObject({ opinion: opinion('复核意见', 'Opinion of the recheck'), organ: organ() }),
  REVIEW_CHANGED: z.strictObject({ opinion: opinion('变更后的意见', 'Opinion in its place'), organ: organ() }),
  REVIEW_REVOKED: z.strictObject({
    opinion: opinion('复核意见', 'Opinion of the recheck'),
    order: order(),
    organ: organ(),
  }),
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
    opinion: opinion('复查或者复核意见', 'Opinion of the review or recheck'),
  }),
  REPEAT_ANSWERED: z.strictObject({ repeat: words('再次提出的诉求', 'What is asked again', 2000) }),
};

/** Told by the petition when it is reopened; never accepted from outside. */
type TakenUpAgain = { type: 'MATTER_TAKEN_UP_AGAIN' } & Stamp;

export type ReviewEvent = EventsOf<typeof reviewPayloads> | TakenUpAgain;
