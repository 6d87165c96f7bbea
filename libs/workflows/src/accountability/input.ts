import { z } from 'zod';
import type { Opening } from '../process/contract.js';

/** From supervision, from a clue, or directly by a committee member (R6). */
export const origins = ['supervision', 'clue', 'direct'] as const;

export const accountabilityInput = z.object({
  officer: z.string(),
  /** The unit of the officer or of the matter; null where it has none. */
  unit: z.string().nullable(),
  /** 1 … 22 of the list of situations. */
  situation: z.int().min(1).max(22),
  facts: z.string(),
  origin: z.enum(origins),
  /** The breach that the supervision was of: where that is voided, what was found on it does not count on (R3). */
  cause: z.string().optional(),
  breachedAt: z.iso.datetime({ offset: true }).optional(),
  /** When the clue was raised, where it was opened from one. */
  happenedAt: z.iso.datetime({ offset: true }).optional(),
  /** Who had a part in the matter, heads or leads the unit: they decide nothing here (R6). */
  line: z.array(z.string()).optional(),
});
export type AccountabilityInput = Opening<z.infer<typeof accountabilityInput>>;
