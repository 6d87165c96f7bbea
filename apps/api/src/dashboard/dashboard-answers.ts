import { satisfactionSubjects, type Dashboard, type FoundCases } from '@banjie/office';
import { z } from 'zod';
import { queueItemAnswer } from '../queue/queue-answers.js';
import { count, instant, label, localDate } from '../http/shapes.js';

/** 件次, 批次, 人次: petitions, visits in person, people. */
const counts = { key: z.string(), cases: count, batches: count, people: count };
const counted = z.strictObject(counts).meta({ id: 'Counted' });

/** A share between 0 and 1; null where there is nothing to have a share of. */
const rate = z.number().min(0).max(1).nullable();

const unitFigures = z
  .strictObject({
    unit: z.string(),
    unitName: z.string().nullable(),
    handled: count,
    onTime: count,
    late: count,
    bounced: count,
    denied: count,
    filed: count,
    corrected: count,
    onTimeRate: rate,
    bounceRate: rate,
    denialRate: rate,
    correctionRate: rate,
  })
  .meta({ id: 'UnitFigures' });

const satisfaction = z
  .strictObject({
    subject: z.enum(satisfactionSubjects),
    asked: count,
    answered: count,
    satisfied: count,
    basicallySatisfied: count,
    notSatisfied: count,
    responseRate: rate,
    satisfactionRate: rate,
  })
  .meta({ id: 'Satisfaction' });

const lighter = z
  .strictObject({
    kind: z.enum(['suggestion', 'enquiry']),
    takenDown: count,
    claimed: count,
    claimedRate: rate,
    results: z.array(z.strictObject({ key: z.string(), cases: count })),
  })
  .meta({ id: 'Lighter' });

export const boardAnswer = z
  .strictObject({
    period: z.strictObject({ from: localDate, to: localDate }),
    asOf: instant,
    total: counted,
    standing: z.strictObject({ open: count, settled: count, onTime: count, late: count, onTimeRate: rate }),
    months: z.array(counted),
    channels: z.array(z.strictObject({ ...counts, label })),
    categories: z.array(counted),
    places: z.array(counted),
    ages: z.array(counted),
    lights: z.array(counted),
    units: z.array(unitFigures),
    satisfaction: z.array(satisfaction),
    lighter: z.array(lighter),
  })
  .meta({ id: 'Board' }) satisfies z.ZodType<Dashboard>;
export type BoardAnswer = z.infer<typeof boardAnswer>;

/** `channel`: the one filtered by, in words. */
export const foundCases = z
  .strictObject({
    total: count,
    channel: label.nullable(),
    items: z.array(queueItemAnswer),
    next: z.string().nullable(),
  })
  .meta({ id: 'FoundCases' }) satisfies z.ZodType<FoundCases>;
export type FoundCasesAnswer = z.infer<typeof foundCases>;
