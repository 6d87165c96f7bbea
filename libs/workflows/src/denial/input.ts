import { z } from 'zod';
import type { Opening } from '../process/contract.js';
import { denialFiling } from './events.js';

/** What the petition hands over when a handler files a denial (R4). */
export const denialInput = z.object({
  ...denialFiling.shape,
  filedBy: z.string(),
  filingUnit: z.string(),
  /** Known to the petition; lets the first contact enter the petitioner's complaint. */
  firstContact: z.string().nullable().default(null),
  /** The petitioner had the one-time notice: without it nobody says that the facts cannot be established (R4). */
  noticed: z.boolean().optional(),
  /** What the notices asked for, and when it was brought: the leader sees whether it was (R1, R4). */
  materialsAsked: z
    .array(z.object({ material: z.string(), askedAt: z.string(), broughtAt: z.string().nullable() }))
    .optional(),
  /** Whom the petition complains of: they do not decide on its denial (R6). */
  complainedOfficer: z.string().nullable().default(null),
});
export type DenialInput = Opening<z.input<typeof denialInput>>;
