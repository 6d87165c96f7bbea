import type { FieldSchema } from './schema.js';

/** The other field of the form that says whether this one is asked or needed; null where none does. */
export const dependsOn = ({ neededWith, neededUnless }: FieldSchema): string | null =>
  (neededWith ?? neededUnless)?.field ?? null;

const holds = (values: readonly (string | number | boolean)[], other: unknown): boolean =>
  [other].flat().some((one) => values.some((value) => value === one));

/**
 * Whether a form asks a field now.
 * @param other what the field holds that it depends on
 * @param isNamed a refusal of the API named the field
 */
export function isAsked({ neededWith, onceAsked }: FieldSchema, other: unknown, isNamed: boolean): boolean {
  if (onceAsked) return isNamed;
  return isNamed || neededWith === undefined || holds(neededWith.values, other);
}

/** Whether a field may not be left out now, beside what the form requires anyway. */
export function isNeeded({ neededWith, neededUnless, onceAsked }: FieldSchema, other: unknown): boolean {
  if (neededWith) return holds(neededWith.values, other);
  return neededUnless ? !holds(neededUnless.values, other) : onceAsked === true;
}
