import { fieldKind } from './field-kind.logic.js';
import type { FieldSchema, ObjectSchema, Typed } from './schema.js';

/** Longer lines take the whole width of the form (characters). */
const shortLine = 150;

/** Whether a field takes the whole width of the form. */
export function isWide(schema: FieldSchema): boolean {
  const kind = fieldKind(schema);
  return kind === 'paragraph' || kind === 'choices' || (kind === 'line' && (schema.maxLength ?? 0) > shortLine);
}

/** The values a form opens with: the schema's defaults, overridden by what the page knows. */
export function openingValues({ properties = {} }: ObjectSchema, known: Typed = {}): Typed {
  const defaults = Object.entries(properties).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(defaults), ...known };
}
