import type { Deadline } from '@banjie/office';
import { clockNames, type Explanation } from '@banjie/workflows';
import { z } from 'zod';
import { instant, label, localDate } from '../http/shapes.js';
import { processKind } from './shapes.js';

export const clockName = z.enum(clockNames).meta({ id: 'ClockName' });
export const dayKind = z.enum(['calendar', 'working', 'endOfDay', 'hours']).meta({ id: 'DayKind' });

/** Why a deadline is the date it is (R3). */
export const explanation = z
  .strictObject({
    clock: clockName,
    run: z.int().min(1),
    startEvent: z.string(),
    startDate: localDate,
    term: z.int().nullable(),
    dayKind,
    givenDate: localDate.nullable(),
    rule: z.string(),
    source: z.string(),
    local: z.boolean(),
    limitVersion: z.int(),
    skipped: z.array(
      z.strictObject({ date: localDate, kind: z.enum(['weekend', 'holiday', 'paused']), reason: z.string() }),
    ),
    makeUpDays: z.array(z.strictObject({ date: localDate, reason: z.string() })),
    pauses: z.array(
      z.strictObject({ ground: z.string(), from: localDate, until: localDate.nullable(), days: z.int() }),
    ),
    extensions: z.array(
      z.strictObject({ days: z.int(), grantedOn: localDate, grantedBy: z.string(), reason: z.string() }),
    ),
    moved: z.array(
      z.strictObject({
        from: localDate,
        to: localDate,
        kind: z.enum(['restDay', 'paused', 'alreadyPast']),
        reason: z.string(),
      }),
    ),
    nominalDue: localDate,
    effectiveDue: localDate,
    startedAt: instant.optional(),
    dueAt: instant.optional(),
    provisionalYears: z.array(z.int()),
  })
  .meta({ id: 'Explanation' }) satisfies z.ZodType<Explanation>;

export const deadline = z
  .strictObject({
    process: z.uuid(),
    kind: processKind,
    clock: clockName,
    label,
    nominalDue: localDate,
    effectiveDue: localDate,
    dueAt: instant,
    provisional: z.boolean(),
    state: z.enum(['running', 'paused', 'met', 'missed', 'lapsed', 'replaced', 'voided']),
    outcome: label.nullable(),
    words: label,
    explanation,
  })
  .meta({ id: 'Deadline' }) satisfies z.ZodType<Deadline>;
