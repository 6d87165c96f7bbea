import { z } from 'zod';
import { roles, type Opening } from '../process/contract.js';

/** What a red card hands over (R5). */
export const supervisionInput = z.object({
  /** The clock that ran out. */
  cause: z.string(),
  /** Null where the matter had no responsible unit yet. */
  unit: z.string().nullable(),
  officer: z.string().nullable(),
  /** It is the lateness of this officer as a leader, not of the unit (R4). */
  inPerson: z.boolean().optional(),
  /** The desk that supervises where it is not the committee's: its own lateness (R5). */
  supervisedFrom: z.enum(roles).optional(),
  /** The matter was handed down by a superior organ. */
  handedDown: z.boolean().optional(),
  /** ISO 8601 instant. */
  breachedAt: z.iso.datetime({ offset: true }),
});
export type SupervisionInput = Opening<z.infer<typeof supervisionInput>>;
