import type { ObjectSchema } from '../../forms/schema.js';

/** The form without a field that the page itself fills in. */
export function without(schema: ObjectSchema, field: string): ObjectSchema {
  const { [field]: _filledIn, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: (schema.required ?? []).filter((name) => name !== field) };
}
