import { z } from 'zod';
import { badAnswers } from '../petition/call-back-outcomes.js';
import type { Opening } from '../process/contract.js';

/** What a bad answer at the call-back hands over. */
export const secondOpinionInput = z.object({
  answer: z.enum(badAnswers),
  /** As the caller noted it; null where nothing was said. */
  said: z.string().nullable(),
  calledBy: z.string(),
  /** Who had the matter or answered it: none of them is asked. */
  hadPart: z.array(z.string()),
  /** The unit that answered: neither its head nor its leaders are asked. */
  answeredBy: z.string(),
  firstContact: z.string(),
});
export type SecondOpinionInput = Opening<z.infer<typeof secondOpinionInput>>;
