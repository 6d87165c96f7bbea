import { limitOverrideSchema, signedPapers, signOffDecisionSchema, signOffLevels, choice } from '@banjie/workflows';
import { z } from 'zod';
import { clockName, dayKind } from '../case-page/deadline-answer.js';
import { fieldSchema } from '../http/field-schema.js';
import { count, label, localDate } from '../http/shapes.js';

/** What a change moves, and which breaches on record the committee is to look at again: what would not have followed, and what was voided and would follow again (R3). */
const moves = {
  cases: count,
  timers: count,
  lookBack: z.strictObject({ breaches: count, cards: count, supervision: count, clues: count, again: count }),
};
export const movesAnswer = z.strictObject(moves).meta({ id: 'Moves' });
export const limitChanged = z.strictObject({ ...moves, version: z.int() });

/** A row of the table of time limits, as it is in force today; `term` is null where each case brings its own date (R3). */
const limitInForce = z
  .strictObject({
    clock: clockName,
    label,
    term: z.int().nullable(),
    dayKind,
    rule: z.string(),
    source: z.string(),
    local: z.boolean(),
    illegalDelay: z.boolean(),
    extension: z.looseObject({ kind: z.string() }),
    expired: label.optional(),
    version: z.int(),
  })
  .meta({ id: 'LimitInForce' });

export const limitsAnswer = z
  .strictObject({
    limits: z.array(limitInForce),
    overrides: z.array(limitOverrideSchema.meta({ id: 'LimitOverride' })),
  })
  .meta({ id: 'Limits' });
export type LimitsAnswer = z.infer<typeof limitsAnswer>;

/** Who signs which paper today, and every decision about it (R10). */
export const signOffAnswer = z
  .strictObject({
    papers: z.array(
      z
        .strictObject({
          paper: choice(signedPapers),
          label,
          level: choice(signOffLevels),
          levelLabel: label,
          since: localDate.nullable(),
        })
        .meta({ id: 'SignOffInForce' }),
    ),
    form: fieldSchema,
    decisions: z.array(
      signOffDecisionSchema.extend({ levelLabel: label, decidedByName: z.string() }).meta({ id: 'SignOffDecision' }),
    ),
  })
  .meta({ id: 'SignOff' });
export const signOffChanged = z.strictObject({ version: z.int() });

export const calendarYears = z.strictObject({ years: z.array(z.int()) });

/** The days of a year that are not what the week makes of them. */
export const calendarYearAnswer = z.strictObject({
  year: z.int(),
  days: z.array(
    z
      .strictObject({ date: localDate, kind: z.enum(['holiday', 'makeUpDay', 'halfDay']), name: z.string() })
      .meta({ id: 'CalendarDay' }),
  ),
});
