import { z } from 'zod';
import type { Opening } from '../process/contract.js';

/** Of whom the report is asked that a matter is urgent and major, and why it is (R9). */
export const urgentReportInput = z.object({
  /**
   * Who has to report: the unit that has the matter, and where somebody has it, that person; null where it waits at the
   * coordination desk.
   */
  unit: z.string().nullable(),
  officer: z.string().nullable(),
  /** Null where whoever took the matter down has no part in it any more. */
  firstContact: z.string().nullable(),
  /** The unit or person complained of does not say what is urgent (R6). */
  complainedUnit: z.string().nullable(),
  complainedOfficer: z.string().nullable(),
  /** Why it is urgent and major, in the words of who said so; null where it was registered so. */
  reason: z.string().nullable(),
});
export type UrgentReportInput = Opening<z.infer<typeof urgentReportInput>>;
