import { z } from 'zod';
import { label } from '../http/shapes.js';
import { processKind } from './shapes.js';

/** A procedure as drawn from the machine: the first stage is where it begins. */
export const pictureAnswer = z
  .strictObject({
    kind: processKind,
    label,
    stages: z.array(z.strictObject({ stage: z.string(), label, final: z.boolean() })),
    steps: z.array(z.strictObject({ from: z.string(), to: z.string(), act: z.string().nullable(), label })),
  })
  .meta({ id: 'Picture' });
export type PictureAnswer = z.infer<typeof pictureAnswer>;
