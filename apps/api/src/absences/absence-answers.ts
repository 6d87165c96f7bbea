import { z } from 'zod';
import { fieldSchema } from '../http/field-schema.js';
import { instant, localDate } from '../http/shapes.js';

const absence = z
  .strictObject({
    id: z.uuid(),
    principal: z.string(),
    principalName: z.string(),
    unit: z.string(),
    unitName: z.string(),
    deputy: z.string().nullable(),
    deputyName: z.string().nullable(),
    from: localDate,
    to: localDate,
    reason: z.string(),
    state: z.enum(['waiting', 'ahead', 'inForce', 'withoutDeputy', 'deputyOut', 'over', 'ended']),
    recordedBy: z.string(),
    recordedAt: instant,
    approvedBy: z.string().nullable(),
    approvedByName: z.string().nullable(),
    approvedAt: instant.nullable(),
    endedBy: z.string().nullable(),
    endedAt: instant.nullable(),
    endReason: z.string().nullable(),
    mayApprove: z.boolean(),
    mayEnd: z.boolean(),
  })
  .meta({ id: 'Absence' });

const person = z.strictObject({ id: z.string(), name: z.string() });

/** `choices`: for whom the reader may enter an absence, and who may stand in for each. */
export const absencePage = z
  .strictObject({
    today: localDate,
    items: z.array(absence),
    choices: z.array(z.strictObject({ id: z.string(), name: z.string(), deputies: z.array(person) })),
    forms: z.strictObject({ end: fieldSchema }),
  })
  .meta({ id: 'AbsencePage' });
export type AbsencePageAnswer = z.infer<typeof absencePage>;

export const absenceRecorded = z.strictObject({ id: z.uuid(), approved: z.boolean() }).meta({ id: 'AbsenceRecorded' });

export const absenceChanged = z.strictObject({ id: z.uuid() }).meta({ id: 'AbsenceChanged' });
