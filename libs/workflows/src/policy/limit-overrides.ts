import { z } from 'zod';
import { parseDate, type LocalDate } from './local-date.js';
import { asLine, asParagraphs } from '../process/seen-text.js';
import type { TimeLimit } from '../process/clock.js';
import { clockNames, timeLimits, type ClockName } from '../regime-tables.js';

/** A clock of hours is for what cannot wait for the next day (R9 「立即报告」): no office makes it wait for days. */
const longestInHours = 24;

/** A limit with the number of the row it comes from; 1 is the table itself. */
export type VersionedLimit = TimeLimit & { version: number };

/**
 * One decision of an administrator about a term: a versioned row, never edited (R3). `effectiveFrom` is a date in
 * Asia/Shanghai; `term` is in the clock's own day kind. "A promise may only shorten it": a term from the source may
 * not grow; a given date and the same day have no term to change.
 */
export const limitOverrideSchema = z
  .strictObject({
    clock: z.enum(clockNames),
    term: z.int().min(1).max(366),
    version: z.int().min(2),
    effectiveFrom: z.string().refine((text) => parseDate(text) !== null, { error: 'not a real date (YYYY-MM-DD)' }),
    decidedBy: z.string().overwrite(asLine).min(1).max(100),
    reason: z.string().overwrite(asParagraphs).min(1).max(500),
  })
  .superRefine(({ clock, term }, context) => {
    const { term: own, dayKind, local } = timeLimits[clock];
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['term'], message });
    if (own === null || dayKind === 'endOfDay') refuse(`${clock} has no term of days`);
    else if (dayKind === 'hours' && term > longestInHours)
      refuse(`${clock} counts hours, ${longestInHours} at most: what is longer is no report at once`);
    else if (!local && term > own) refuse(`${clock} comes from the source and may only be shortened (${own})`);
  });

export type LimitOverride = z.infer<typeof limitOverrideSchema>;

/**
 * The table in force on a date (Asia/Shanghai). Of the rows already in effect the highest version of each clock holds:
 * the later decision, even where an earlier one was to begin later.
 */
export function effectiveLimits(
  overrides: readonly LimitOverride[],
  onDate: LocalDate,
): Record<ClockName, VersionedLimit> {
  const limits = Object.fromEntries(clockNames.map((clock) => [clock, { ...timeLimits[clock], version: 1 }])) as Record<
    ClockName,
    VersionedLimit
  >;
  for (const { clock, term, version, effectiveFrom } of overrides) {
    if (effectiveFrom <= onDate && version > limits[clock].version) {
      limits[clock] = { ...timeLimits[clock], term, version };
    }
  }
  return limits;
}
