import { z } from 'zod';
import type { Label } from '../policy/label.js';

/** What people choose from on a form: each value with its words. */
export type Choices = Readonly<Record<string, Label>>;

/**
 * A closed list people choose from. Its words stand in the schema's meta as `enumLabels`, and so in the form.
 * @param titles the field's title in Chinese and English; left out where the list is an item of another field
 */
export function choice<const Labels extends Choices>(labels: Labels, ...titles: [zh: string, en: string] | []) {
  type Value = keyof Labels & string;
  const values = Object.fromEntries(Object.keys(labels).map((value) => [value, value])) as { [Name in Value]: Name };
  const [title, titleEn] = titles;
  return z.enum(values).meta(title === undefined ? { enumLabels: labels } : { title, titleEn, enumLabels: labels });
}

/** The label of each row of a table. */
export function labelsIn<Value extends string>(
  table: Readonly<Record<Value, { label: Label }>>,
): Readonly<Record<Value, Label>> {
  const entries = Object.entries<{ label: Label }>(table).map(([value, { label }]) => [value, label]);
  return Object.fromEntries(entries) as Record<Value, Label>;
}

/** The words of a closed list that a form has, for lists that show what was chosen. */
export const choicesIn = (schema: z.ZodType): Choices => (schema.meta()?.['enumLabels'] ?? {}) as Choices;
