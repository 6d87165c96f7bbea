import type { DecidedDestruction, Remains, RetentionPage } from '@banjie/office';
import { retentionClasses, retentionGrounds } from '@banjie/workflows';
import { z } from 'zod';
import { fieldSchema } from '../http/field-schema.js';
import { count, instant, label } from '../http/shapes.js';

const day = z.iso.date();
const classes = z.enum(Object.keys(retentionClasses) as (keyof typeof retentionClasses)[]);
const grounds = z.enum(Object.keys(retentionGrounds) as (keyof typeof retentionGrounds)[]);

const dueFile = z
  .strictObject({
    number: z.string(),
    title: z.string().nullable(),
    lane: label,
    category: z.string().nullable(),
    receivedOn: day,
    closedOn: day,
    class: classes,
    classLabel: label,
    ground: grounds,
    groundLabel: label,
    dueOn: day,
    keptUntil: day.nullable(),
    breaches: count,
  })
  .meta({ id: 'DueFile' });

const record = z
  .strictObject({
    id: z.uuid(),
    number: z.string().nullable(),
    sealed: z.boolean(),
    state: z.enum(['waiting', 'approved', 'done', 'refused', 'withdrawn']),
    reason: z.string(),
    proposerName: z.string(),
    proposedAt: instant,
    deciderName: z.string().nullable(),
    decidedAt: instant.nullable(),
    decisionReason: z.string().nullable(),
    withdrawnAt: instant.nullable(),
    destroyed: count,
    files: z.array(
      z.strictObject({
        number: z.string(),
        classLabel: label,
        groundLabel: label,
        receivedOn: day,
        closedOn: day,
        dueOn: day,
        left: z.boolean(),
      }),
    ),
    mayDecide: z.boolean(),
    mayWithdraw: z.boolean(),
  })
  .meta({ id: 'DestructionRecord' });

const shown = z.strictObject({
  due: z.array(z.strictObject({ sealed: z.boolean(), files: z.array(dueFile), more: z.boolean() })),
  records: z.array(record),
  terms: z.array(z.strictObject({ class: z.string(), label, years: count.nullable(), least: count.nullable() })),
});
shown satisfies z.ZodType<RetentionPage>;

export const retentionPage = shown
  .extend({
    forms: z.strictObject({
      keep: fieldSchema,
      propose: fieldSchema,
      decide: fieldSchema,
      lengthen: fieldSchema,
    }),
    mayLengthen: z.boolean(),
  })
  .meta({ id: 'RetentionPage' });
export type RetentionPageAnswer = z.infer<typeof retentionPage>;

export const proposedDestruction = z.strictObject({ id: z.uuid() }).meta({ id: 'ProposedDestruction' });

export const withdrawnDestruction = z.strictObject({ id: z.uuid() }).meta({ id: 'WithdrawnDestruction' });

export const decidedDestruction = z
  .strictObject({ id: z.uuid(), number: z.string().nullable(), destroyed: count })
  .meta({ id: 'DecidedDestruction' }) satisfies z.ZodType<DecidedDestruction>;

export const keptLonger = z.strictObject({ id: z.uuid() }).meta({ id: 'KeptLonger' });
export const longerTerm = z.strictObject({ version: count }).meta({ id: 'LongerTerm' });

export const remains = z
  .strictObject({
    number: z.string(),
    lane: label,
    category: z.string().nullable(),
    receivedOn: day,
    closedOn: day,
    classLabel: label,
    groundLabel: label,
    dueOn: day,
    destroyedAt: instant,
    record: z.string(),
    reason: z.string(),
    proposer: z.string(),
    decider: z.string(),
    breaches: count,
    entries: count,
    head: z.string(),
  })
  .meta({ id: 'Remains' }) satisfies z.ZodType<Remains>;
