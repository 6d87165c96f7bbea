import type { AskedExport, ExportPage } from '@banjie/office';
import { z } from 'zod';
import { fieldSchema } from '../http/field-schema.js';
import { count, instant, label } from '../http/shapes.js';

const listExport = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    listLabel: label,
    filter: z.array(label),
    purpose: z.string(),
    requestedBy: z.string(),
    requestedByName: z.string().nullable(),
    requestedAt: instant,
    state: z.enum(['waiting', 'approved', 'over', 'refused', 'withdrawn']),
    decidedByName: z.string().nullable(),
    decidedAt: instant.nullable(),
    reason: z.string().nullable(),
    /** Until when the file may be taken. */
    until: instant.nullable(),
    /** How often the same person was refused the same before. */
    refusedBefore: count,
    downloads: z.array(z.strictObject({ at: instant, rows: count })),
    isOwn: z.boolean(),
    mayDecide: z.boolean(),
    mayDownload: z.boolean(),
    mayWithdraw: z.boolean(),
  })
  .meta({ id: 'ListExport' });

const shown = z.strictObject({ items: z.array(listExport), approves: z.boolean(), seesAll: z.boolean() });
shown satisfies z.ZodType<ExportPage>;

export const exportPage = shown.extend({ forms: z.strictObject({ decide: fieldSchema }) }).meta({ id: 'ExportPage' });
export type ExportPageAnswer = z.infer<typeof exportPage>;

export const askedExport = z
  .strictObject({ id: z.uuid(), number: z.string() })
  .meta({ id: 'AskedExport' }) satisfies z.ZodType<AskedExport>;
