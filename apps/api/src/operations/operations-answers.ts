import type { OperationsPage } from '@banjie/office';
import { noticeKinds } from '@banjie/workflows';
import { z } from 'zod';
import { officeMode } from '../access/session-answer.js';
import { clockName } from '../case-page/deadline-answer.js';
import { processKind } from '../case-page/shapes.js';
import { count, instant, label } from '../http/shapes.js';

const lateTimers = z
  .strictObject({
    clock: clockName,
    rung: z.string(),
    clockLabel: label,
    rungLabel: label,
    count,
    since: instant,
    latenessS: z.number(),
  })
  .meta({ id: 'LateTimers' });

const stuckDelivery = z
  .strictObject({
    id: z.string(),
    topic: z.enum(['notice', 'mail', 'text']),
    /** Null for a message. */
    kind: z.enum(noticeKinds).nullable(),
    label,
    owedAt: instant,
    attempts: count,
    lastError: z.string().nullable(),
    nextAttemptAt: instant.nullable(),
    givenUp: z.boolean(),
  })
  .meta({ id: 'StuckDelivery' });

const queueReading = z
  .strictObject({
    name: z.string(),
    waiting: count,
    delayed: count,
    active: count,
    failed: count,
    failures: z.array(z.strictObject({ job: z.string(), reason: z.string(), at: instant.nullable() })),
  })
  .meta({ id: 'QueueReading' });
export type QueueReading = z.infer<typeof queueReading>;

/** Ages and lateness in seconds, of the office's clock. */
const reading = z.strictObject({
  mode: officeMode,
  now: instant,
  sweepAgeS: z.number().nullable(),
  clockSkewMs: z.number(),
  lateTimers: count,
  latenessS: z.number().nullable(),
  outbox: count,
  outboxAgeS: z.number().nullable(),
  failing: count,
  givenUp: count,
  provisional: count,
});

export const operationsAnswer = z
  .strictObject({
    reading,
    missingYears: z.array(z.int()),
    jobs: z.strictObject({
      reachable: z.boolean(),
      queues: z.array(queueReading),
      wakeUps: z.strictObject({ due: count, missing: count }),
    }),
    lateTimers: z.array(lateTimers),
    stuckDeliveries: z.array(stuckDelivery),
    log: z.array(
      z.strictObject({
        officerName: z.string().nullable(),
        act: z.string(),
        subject: z.string().nullable(),
        at: instant,
      }),
    ),
  })
  .meta({ id: 'Operations' }) satisfies z.ZodType<OperationsPage>;
export type OperationsAnswer = z.infer<typeof operationsAnswer>;

export const timersChecked = z
  .strictObject({
    checked: count,
    stray: z.array(
      z.strictObject({
        process: z.uuid(),
        kind: processKind,
        declared: z.array(z.string()),
        armed: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'TimersChecked' });
export type TimersChecked = z.infer<typeof timersChecked>;

export const sweepAsked = z.strictObject({ asked: z.literal(true) });
export const deliveryRetried = z.strictObject({ retried: z.string() });
