import type { z } from 'zod';
import { refusalIn } from '../policy/refusing-words.js';

/**
 * What to say of a form whose texts, by their field, the petitioner will read and one of which says no; undefined where none
 * does. No leader has confirmed it, whatever the paper calls itself (R4 「不得擅自否定不办」).
 */
export function refusalSaid(texts: Readonly<Record<string, readonly string[]>>) {
  const said = Object.entries(texts).flatMap(([field, read]) =>
    read.flatMap((text) => {
      const word = refusalIn(text);
      return word === null ? [] : [{ field, word }];
    }),
  );
  const [first] = said;
  if (!first) return undefined;
  return {
    code: 'custom' as const,
    path: [first.field],
    message: `“${first.word}”是否定：须先作否定报备，经领导审批后再告知 / this refuses: file the denial first, a leader decides`,
  };
}

/** Refuses a form that says no to the petitioner in one of these fields: it is no denial filing (R4). */
export const withoutRefusal = <Form extends z.ZodObject>(
  form: Form,
  fields: readonly (keyof z.infer<Form> & string)[],
): Form =>
  form.superRefine((entered, context) => {
    const texts = fields.map(
      (field) => [field, [entered[field]].flat().filter((one) => typeof one === 'string')] as const,
    );
    const refusal = refusalSaid(Object.fromEntries(texts));
    if (refusal) context.addIssue(refusal);
  });
