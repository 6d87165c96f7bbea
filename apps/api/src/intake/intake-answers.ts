import { likenesses, type LookedAt, type RegistrationReceipt } from '@banjie/office';
import { z } from 'zod';
import { matterInBrief } from '../case-page/shapes.js';
import { instant, label } from '../http/shapes.js';

const warnings = z.array(z.strictObject({ path: z.string(), zh: z.string(), en: z.string() }));

export const registrationReceipt = z
  .strictObject({
    number: z.string(),
    process: z.uuid(),
    queryCode: z.string(),
    revision: z.int(),
    stage: z.string(),
    title: z.string().nullable(),
    receivedAt: instant,
    /** Who has it in place of whoever registered it and has no further part in it. */
    takenOverBy: label.nullable(),
    dueDate: z.string().nullable(),
    mayOpen: z.boolean(),
    warnings,
  })
  .meta({ id: 'RegistrationReceipt' }) satisfies z.ZodType<RegistrationReceipt>;

/** `mayLead`: the new matter could be joined to it (并单); `because`: why it is suggested. */
const duplicate = z
  .strictObject({
    ...matterInBrief,
    mayLead: z.boolean(),
    because: z.array(z.enum(likenesses)),
  })
  .meta({ id: 'SeenBefore' });

export const lookedAt = z.strictObject({ items: z.array(duplicate), warnings }) satisfies z.ZodType<LookedAt>;
