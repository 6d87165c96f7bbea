import type { Directory } from '@banjie/office';
import { z } from 'zod';

export const directoryAnswer = z
  .strictObject({
    units: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    officers: z.array(z.strictObject({ id: z.string(), name: z.string(), unit: z.string() })),
  })
  .meta({ id: 'Directory' }) satisfies z.ZodType<Directory>;
export type DirectoryAnswer = z.infer<typeof directoryAnswer>;
