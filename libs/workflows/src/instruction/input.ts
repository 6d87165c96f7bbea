import { z } from 'zod';
import type { Opening } from '../process/contract.js';

/** What a leader's written instruction hands to the unit (R9). */
export const instructionInput = z.object({
  unit: z.string(),
  officer: z.string().nullable(),
  givenBy: z.string(),
  text: z.string(),
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  dueDate: z.iso.date(),
});
export type InstructionInput = Opening<z.infer<typeof instructionInput>>;
