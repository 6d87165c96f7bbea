import type { DecisionBasis, DecisionItem } from '@banjie/office';
import { z } from 'zod';
import { matterInBrief } from '../case-page/shapes.js';
import { count, label, listOf } from '../http/shapes.js';
import { itemFields } from '../queue/queue-answers.js';

/**
 * `subject`: what is asked of the leader; `reason`: why, in the words of whoever asks; `answers`: the acts that decide it, null
 * where every act of the process does; `together`: what may be done to several at once, null where each is decided by itself.
 */
const decisionItem = z
  .strictObject({
    ...itemFields,
    subject: label,
    reason: z.string().nullable(),
    answers: z.array(z.string()).readonly().nullable(),
    together: z.strictObject({ act: z.string(), label, revision: z.int() }).nullable(),
  })
  .meta({ id: 'DecisionItem' });

/** `subjects`: whatever may come to be decided here. */
export const decisionList = listOf(decisionItem).extend({ subjects: z.array(label) }) satisfies z.ZodType<{
  items: DecisionItem[];
}>;
export type DecisionList = z.infer<typeof decisionList>;

/** `papers`: what the petitioner would be sent by an act, names masked; `unitRecord`: how what the unit put forward this year was decided. */
export const decisionBasis = z
  .strictObject({
    papers: z.array(z.strictObject({ act: z.string(), label, title: z.string(), body: z.string() })),
    earlier: z.array(z.strictObject(matterInBrief)),
    unitRecord: z
      .strictObject({
        unitName: z.string().nullable(),
        year: z.int(),
        filed: count,
        corrected: count,
        returned: count,
        notAtOnce: count,
      })
      .nullable(),
  })
  .meta({ id: 'DecisionBasis' }) satisfies z.ZodType<DecisionBasis>;
