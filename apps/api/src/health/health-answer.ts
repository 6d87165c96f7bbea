import type { Health } from '@banjie/office';
import { z } from 'zod';
import { officeMode } from '../access/session-answer.js';
import { count, instant } from '../http/shapes.js';

export const healthAnswer = z
  .strictObject({
    status: z.enum(['ready', 'degraded']),
    office: z.strictObject({ mode: officeMode, now: instant }),
    checks: z.strictObject({
      database: z.literal('up'),
      writes: z.enum(['up', 'down']),
      queue: z.enum(['up', 'down', 'none']),
      sweepAgeSeconds: z.number().nullable(),
      overdueTimers: count,
      outbox: count,
      outboxAgeSeconds: z.number().nullable(),
      clockSkewMs: z.number(),
    }),
    warnings: z.array(z.strictObject({ code: z.string(), zh: z.string(), en: z.string() })),
  })
  .meta({ id: 'Health' }) satisfies z.ZodType<Health>;
export const aliveAnswer = z.strictObject({ alive: z.literal(true) });
export type HealthAnswer = z.infer<typeof healthAnswer>;
