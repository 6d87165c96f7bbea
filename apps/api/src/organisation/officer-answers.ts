import type { Leaving, NewAccount } from '@banjie/office';
import { z } from 'zod';
import { count } from '../http/shapes.js';

/** The password is shown this once; nobody can read it again. */
export const newAccount = z
  .strictObject({ account: z.string(), oneTimePassword: z.string() })
  .meta({ id: 'NewAccount' }) satisfies z.ZodType<NewAccount>;

/** Matters that went to the successor, and those left to the unit head (R1). */
export const leavingAnswer = z
  .strictObject({ id: z.string(), takenOver: count, left: count })
  .meta({ id: 'Leaving' }) satisfies z.ZodType<Leaving>;

export const clearanceAnswer = z.strictObject({ account: z.string(), cleared: z.boolean() }).meta({ id: 'Clearance' });
