import type { ActResult } from '@banjie/runtime';
import { z } from 'zod';
import { processKind } from '../case-page/shapes.js';

/** Where an act has left the process. */
export const receiptAnswer = z
  .strictObject({ number: z.string(), process: z.uuid(), kind: processKind, revision: z.int(), stage: z.string() })
  .meta({ id: 'Receipt' }) satisfies z.ZodType<ActResult>;
