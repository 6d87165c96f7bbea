import { z } from 'zod';
import { choice, type Choices } from '../process/choice.js';
import { rungs } from '../process/clock-run.js';
import { roles, type Opening } from '../process/contract.js';

/** What was corrected, so that a breach on record is looked at again (R3). */
export const correctionLabels = {
  calendar: { zh: '放假安排更正', en: 'A corrected calendar' },
  limit: { zh: '时限更正', en: 'A corrected limit' },
  receivedAt: { zh: '收到时间更正', en: 'A corrected time of receipt' },
} as const satisfies Choices;
export type Correction = keyof typeof correctionLabels;

/** How the breach stands by what is in force now. */
export const correctedDates = z.object({
  correction: choice(correctionLabels),
  /** What was corrected, in the office's words. */
  change: z.string(),
  changedBy: z.string(),
  /** Who else had a part in the correction: whoever proposed it, or corrected it before. */
  changedBefore: z.array(z.string()).optional(),
  /** `YYYY-MM-DD`: the last day by what is in force now. */
  newDue: z.iso.date(),
  /** By that day too the limit had been missed when the breach was recorded. */
  follows: z.boolean(),
  /** The cards that by that day would not have been issued when they were. */
  rungs: z.array(z.enum(rungs)),
});
export type CorrectedDates = z.infer<typeof correctedDates>;

/** A breach on record, and what a correction makes of it. */
export const lookBackInput = correctedDates.extend({
  /** The process whose clock ran out. */
  process: z.string(),
  clock: z.string(),
  run: z.int(),
  /** ISO 8601 instant. */
  breachedAt: z.iso.datetime({ offset: true }),
  /** `YYYY-MM-DD`: the last day it was recorded by. */
  oldDue: z.iso.date(),
  unit: z.string().nullable(),
  officer: z.string().nullable(),
  /** It counts now; false where it was voided before and would follow again. */
  counts: z.boolean(),
  /** What followed from it besides the cards. */
  followed: z.object({ supervision: z.int(), clues: z.int() }),
  /** The desk that decides where it is not the committee's: its own lateness (R5). */
  supervisedFrom: z.enum(roles).optional(),
});
export type LookBackInput = Opening<z.infer<typeof lookBackInput>>;
