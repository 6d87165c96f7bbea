import { z } from 'zod';
import type { Opening } from '../process/contract.js';

/** Manners in which a superior organ sends a matter down (信访工作条例第二十二条). */
export const mannerLabels = {
  assigned: { zh: '交办（办结后须报告结果）', en: 'Assigned: the result is reported back' },
  passedOn: { zh: '转送（不须报告结果）', en: 'Passed on: no report back' },
} as const;
export type Manner = keyof typeof mannerLabels;

/** What the petition hands over of the superior organ's paper. */
export const reportBackInput = z.object({
  manner: z.enum(['assigned', 'passedOn']),
  organ: z.string(),
  reference: z.string(),
  /** `YYYY-MM-DD`, the date of the paper. */
  issuedOn: z.string(),
  complainedOfficer: z.string().nullable(),
});
export type ReportBackInput = Opening<z.infer<typeof reportBackInput>>;
