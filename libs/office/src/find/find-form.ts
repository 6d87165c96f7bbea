import { asLine, officerId } from '@banjie/workflows';
import { z } from 'zod';

/** Longer ones are no names or titles; what is longer is a text for the duplicate check. */
const longest = 100;

/** What was typed into the box, and whose matters it is narrowed to: what that officer took down or has. */
export const findForm = z.strictObject({
  text: z.string().overwrite(asLine).max(longest).default(''),
  officer: officerId('经手人', 'Officer').optional(),
});
export type Asked = z.infer<typeof findForm>;
