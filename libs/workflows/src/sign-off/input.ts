import { z } from 'zod';
import { replyForm } from '../petition/acts/answer.js';
import { signedPapers, signOffLevels } from '../policy/sign-off.js';
import { choice } from '../process/choice.js';
import type { Opening } from '../process/contract.js';

/** What the petition hands over when a handler submits the draft of a reply (R10). */
export const signOffInput = z.object({
  ...replyForm.shape,
  paper: choice(signedPapers),
  level: choice(signOffLevels),
  draftedBy: z.string(),
  unit: z.string(),
  /** How often drafts of this reply were returned before: taking one back and submitting it again counts on. */
  returns: z.int().default(0),
  /** The requests it may refuse, which a leader confirmed; null: each of them, by a filing of an earlier release (R4). */
  denied: z.array(z.string()).nullable().default([]),
  complainedOfficer: z.string().nullable().default(null),
});
export type SignOffInput = Opening<z.infer<typeof signOffInput>>;
