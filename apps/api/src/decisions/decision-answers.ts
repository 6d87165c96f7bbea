import type { DecisionItem } from '@banjie/office';
import { z } from 'zod';
import { label, listOf } from '../http/shapes.js';
import { itemFields } from '../queue/queue-answers.js';

/** `subject`: what is asked of the leader; `reason`: why, in the words of whoever asks. */
const decisionItem = z
  .strictObject({ ...itemFields, subject: label, reason: z.string().nullable() })
  .meta({ id: 'DecisionItem' });

/** `subjects`: whatever may come to be decided here. */
export const decisionList = listOf(decisionItem).extend({ subjects: z.array(label) }) satisfies z.ZodType<{
  items: DecisionItem[];
}>;
export type DecisionList = z.infer<typeof decisionList>;
