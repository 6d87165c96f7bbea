import type { CallBackPage, CallScript } from '@banjie/office';
import { z } from 'zod';
import { allowedAct, light } from '../case-page/shapes.js';
import { instant, label, localDate } from '../http/shapes.js';

const callBack = z
  .strictObject({
    id: z.uuid(),
    task: z.enum(['call', 'opinion']),
    number: z.string(),
    title: z.string().nullable(),
    urgent: z.boolean(),
    light: light.nullable(),
    stageLabel: label,
    /** Masked. */
    petitioners: z.array(z.string()),
    dueAt: instant.nullable(),
    calls: z.array(z.strictObject({ on: localDate, part: label, outcome: label.nullable() })),
    /** Whether a call now would be a further try, and when the next is best. */
    next: z.strictObject({ countsNow: z.boolean(), best: label }).nullable(),
    allowedActs: z.array(allowedAct),
  })
  .meta({ id: 'CallBack' });

export const callBackPage = z
  .strictObject({ items: z.array(callBack), next: z.string().nullable() })
  .meta({ id: 'CallBackPage' }) satisfies z.ZodType<CallBackPage>;

export const callScript = z
  .strictObject({
    script: z.array(label),
    /** What a second opinion is asked on. */
    first: z.strictObject({ on: localDate, outcome: label, by: z.string(), said: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'CallScript' }) satisfies z.ZodType<CallScript>;
