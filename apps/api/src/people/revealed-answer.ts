import { idTypes } from '@banjie/office';
import { z } from 'zod';
import { localDate } from '../http/shapes.js';

/** A petitioner unmasked, for a reason that stays on record (R12). */
export const revealedAnswer = z
  .strictObject({
    name: z.string(),
    idType: z.enum(idTypes).nullable(),
    idNumber: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    gender: z.enum(['male', 'female', 'other']).nullable(),
    occupation: z.string().nullable(),
    birth: localDate.nullable(),
    /** Of a confidential matter: what was written, with whatever says who wrote it. */
    asWritten: z.strictObject({ title: z.string(), content: z.string(), place: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'RevealedPerson' });
