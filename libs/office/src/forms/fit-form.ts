import type { FittedForm } from '@banjie/runtime';
import type { Label } from '@banjie/workflows';
import type { FormSchema } from './form-schema.js';

/** A form as it fits the facts now: without what cannot apply, with what is known, and only with choices that can be made. */
export function fitForm(
  schema: FormSchema,
  { without = [], needed = [], opensWith = {}, chosenFrom = {}, notes = {}, choices }: FittedForm,
): FormSchema {
  const { properties = {}, required = [] } = schema;
  const fields = Object.entries(properties)
    .filter(([name]) => !without.includes(name))
    .map(
      ([name, field]) =>
        [name, noted(fitField(listed(field, chosenFrom[name]), choices[name], opensWith[name]), notes[name])] as const,
    );
  const isUnchanged =
    fields.length === Object.keys(properties).length &&
    needed.every((name) => required.includes(name)) &&
    fields.every(([name, field]) => field === properties[name]);
  if (isUnchanged) return schema;
  const still = required.filter((name) => !without.includes(name));
  return { ...schema, properties: Object.fromEntries(fields), required: [...new Set([...still, ...needed])] };
}

const listed = (field: FormSchema, values: readonly string[] | undefined): FormSchema =>
  values === undefined ? field : { ...field, items: { ...field.items, enum: [...values] } };

const noted = (field: FormSchema, note: Label | undefined): FormSchema =>
  note === undefined ? field : { ...field, note };

function fitField(field: FormSchema, taken: readonly string[] | undefined, value: unknown): FormSchema {
  const left = taken && field.enum?.filter((choice) => taken.includes(String(choice)));
  const narrowed = left && left.length < (field.enum?.length ?? 0) ? { ...field, enum: left } : field;
  return value === undefined ? narrowed : { ...narrowed, default: value };
}
