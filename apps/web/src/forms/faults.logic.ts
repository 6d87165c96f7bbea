import type { FieldSchema, ObjectSchema, Typed } from './schema.js';
import { isEmpty, valueOf } from './values.logic.js';

/** What is wrong with a value before it is sent. Everything else is checked by the API. */
export type Fault = 'missing' | 'tooLong' | 'malformed';

/** The first fault of what was typed in a single field; null where there is none. Blank text and an empty list are no value. */
export function faultOf(field: FieldSchema, required: boolean, typed: unknown): Fault | null {
  const { maxLength, pattern } = field;
  const value = valueOf(field, typed);
  if (isEmpty(value)) return required ? 'missing' : null;
  if (typeof value !== 'string') return null;
  if (maxLength !== undefined && value.length > maxLength) return 'tooLong';
  return pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? 'malformed' : null;
}

/** Names of the required fields without a value, in the order they are listed. */
export const missingIn = ({ properties = {}, required = [] }: ObjectSchema, typed: Typed): string[] =>
  required.filter((name) => faultOf(properties[name] ?? {}, true, typed[name]) === 'missing');
