import { z } from 'zod';
import type { Opening } from '../process/contract.js';

/** What the petition hands over with its reply (R10). */
export const reviewInput = z.object({
  /** The unit that replied, and who of it gave the reply or had the matter: none of them decides on it. */
  unit: z.string(),
  officers: z.array(z.string()),
  firstContact: z.string(),
  /** Who else had a part in the matter, and who heads and leads the unit: none of them decides on it either (R6). */
  line: z.array(z.string()).optional(),
});
export type ReviewInput = Opening<z.infer<typeof reviewInput>>;
