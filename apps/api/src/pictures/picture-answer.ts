import type { PictureInWords } from '@banjie/office';
import { z } from 'zod';
import { label } from '../http/shapes.js';
import { processKind } from '../case-page/shapes.js';

/** A procedure as drawn from the machine: the first stage is where it begins. */
export const pictureAnswer = z
  .strictObject({
    kind: processKind,
    label,
    stages: z.array(z.strictObject({ stage: z.string(), label, final: z.boolean() })),
    steps: z.array(z.strictObject({ from: z.string(), to: z.string(), act: z.string().nullable(), label })),
  })
  .meta({ id: 'Picture' }) satisfies z.ZodType<PictureInWords>;
export type PictureAnswer = z.infer<typeof pictureAnswer>;
