import { z } from 'zod';
import type { Opening } from '../process/contract.js';

/** What a bad rating hands to the responsible unit (R10). */
export const ratingFollowUpInput = z.object({
  unit: z.string(),
  /** The people who were rated: they do not judge it. */
  rated: z.array(z.string()),
  /** In the petitioner's own words, or those of the call-back; null where nothing was said. */
  said: z.string().nullable(),
  /** Where the petitioner was not satisfied: with the reception, with the unit, or said so when called back. */
  about: z.array(z.enum(['reception', 'handling'])),
});
export type RatingFollowUpInput = Opening<z.infer<typeof ratingFollowUpInput>>;
