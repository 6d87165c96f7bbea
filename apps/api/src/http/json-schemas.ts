import { z } from 'zod';

export type Json = Record<string, unknown>;

/**
 * Schemas as JSON schema for one document: what has an id (`meta({ id })`) is written once among its components and
 * referred to. `input` is what may be sent, `output` what is answered.
 */
export class JsonSchemas {
  readonly components: Json = {};

  of(schema: z.ZodType, io: 'input' | 'output'): Json {
    // As a field, because a schema with an id that stands alone would be written in place.
    const { properties, $defs = {} } = z.toJSONSchema(z.strictObject({ it: schema }), {
      io,
      unrepresentable: 'any',
      // The words of a closed list are for forms; whoever reads the document has the values.
      override: ({ jsonSchema }) => void delete jsonSchema['enumLabels'],
    }) as unknown as {
      properties: { it: Json };
      $defs?: Record<string, Json>;
    };
    for (const [name, { id: _id, ...definition }] of Object.entries($defs))
      this.components[name] = inDocument(definition);
    return inDocument(properties.it) as Json;
  }

  /** Whether a field of this schema need not be sent. */
  mayBeLeftOut(schema: z.ZodType): boolean {
    return schema.safeParse(undefined).success;
  }
}

function inDocument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inDocument);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' ? String(inner).replace('#/$defs/', '#/components/schemas/') : inDocument(inner),
    ]),
  );
}
