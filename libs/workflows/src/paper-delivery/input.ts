import { z } from 'zod';
import type { Opening } from '../process/contract.js';

/** Papers from whose delivery a term of relief runs (R10). */
export const paperKinds = ['reply', 'denialNotice', 'reviewOpinion'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What whoever issues such a paper hands over. */
export const paperDeliveryInput = z.object({
  paper: z.enum(paperKinds),
  /** The unit that has to deliver it. */
  unit: z.string(),
  firstContact: z.string(),
  /** The date on the paper (`YYYY-MM-DD`) where that is not the day it is handed over to be delivered. */
  dated: z.string().optional(),
});
export type PaperDeliveryInput = Opening<z.infer<typeof paperDeliveryInput>>;
