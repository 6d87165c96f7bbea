import type { DueConsequence, ShownMeritList } from '@banjie/office';
import { z } from 'zod';
import { allowedAct } from '../case-page/shapes.js';
import { instant, label } from '../http/shapes.js';

/** `heldByAppeal`: not before the appeal is decided. */
const dueConsequence = z
  .strictObject({
    officer: z.string(),
    officerName: z.string(),
    consequence: z.enum(['reassignment', 'meritLoss']),
    label,
    since: z.iso.date(),
    heldByAppeal: z.boolean(),
    process: z.uuid(),
    number: z.string(),
    allowedActs: z.array(allowedAct),
  })
  .meta({ id: 'DueConsequence' }) satisfies z.ZodType<DueConsequence>;

/** `number`, `signer` and `signedAt`: null until it is signed. */
const meritList = z
  .strictObject({
    id: z.uuid(),
    year: z.int(),
    entries: z.array(
      z.strictObject({
        officer: z.string(),
        name: z.string(),
        unit: z.string(),
        measure: z.string(),
        from: z.iso.date(),
        to: z.iso.date(),
      }),
    ),
    preparedBy: z.string(),
    preparedByName: z.string().nullable(),
    preparedAt: instant,
    number: z.string().nullable(),
    signer: z.string().nullable(),
    signedAt: instant.nullable(),
    signable: z.boolean(),
  })
  .meta({ id: 'MeritList' }) satisfies z.ZodType<ShownMeritList>;

export const yearsEnd = z
  .strictObject({ year: z.int(), due: z.array(dueConsequence), lists: z.array(meritList), mayPrepare: z.boolean() })
  .meta({ id: 'YearsEnd' });
export type YearsEnd = z.infer<typeof yearsEnd>;

export const meritListPrepared = z.strictObject({ id: z.uuid() }).meta({ id: 'MeritListPrepared' });
export const meritListNumber = z.strictObject({ number: z.string() }).meta({ id: 'MeritListNumber' });
