import type { DecisionItem } from '@banjie/office';
import { z } from 'zod';
import { label, listOf } from '../http/shapes.js';
import { itemFields } from '../queue/queue-answers.js';

/** `subject`: what is asked of the leader; `reason`: why, in the words of whoever asks. */
export const decisionList = listOf(
  z.strictObject({ ...itemFields, subject: label, reason: z.string().nullable() }).meta({ id: 'DecisionItem' }),
) satisfies z.ZodType<{ items: DecisionItem[] }>;
export type DecisionList = z.infer<typeof decisionList>;
