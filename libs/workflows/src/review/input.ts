import { z } from 'zod';
import type { Opening } from '../process/contract.js';

/** What the petition hands over with its reply or with the confirmed denial (R10). */
export const reviewInput = z.object({
  /** The unit that answered, and who of it gave the answer or had the matter. */
  unit: z.string(),
  officers: z.array(z.string()),
  firstContact: z.string(),
  /** The paper a review is asked of; a reply where nothing is said. */
  paper: z.enum(['reply', 'denialNotice']).optional(),
  /** Who else had a part in the matter, and who heads and leads the unit (R6). */
  line: z.array(z.string()).optional(),
});
export type ReviewInput = Opening<z.infer<typeof reviewInput>>;
