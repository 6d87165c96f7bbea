import fc from 'fast-check';

/** As much of JSON schema as the document uses. */
export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  refersTo?: 'unit' | 'officer';
}

/** Ids that exist, so that a value of the right form is now and then one that means something. */
export interface Known {
  units: string[];
  officers: string[];
  numbers: string[];
  ids: string[];
  codes: string[];
}

const word = fc.oneof(
  fc.constantFrom(
    '修路',
    '低保待遇',
    '国务院办公厅通知',
    "'; DROP TABLE petition; --",
    '<script>alert(1)</script>',
    '=1+1',
    '../../etc/passwd',
    '{{7*7}}',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);

const fitted = (text: string, { minLength = 0, maxLength = 200 }: Schema): string =>
  text.padEnd(minLength, '字').slice(0, maxLength);

const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

function text(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  if (schema.refersTo === 'unit') return fc.constantFrom(...known.units);
  if (schema.refersTo === 'officer') return fc.constantFrom(...known.officers);
  if (schema.format === 'uuid') return fc.oneof(fc.constantFrom(...known.ids), fc.uuid());
  if (schema.format === 'date') return day.map((date) => date.toISOString().slice(0, 10));
  if (schema.format === 'date-time') return day.map((date) => date.toISOString());
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
  return fc.oneof(word, fc.constantFrom(...known.numbers)).map((found) => fitted(found, schema));
}

function whole({ minimum = -1000, maximum = 100_000 }: Schema): fc.Arbitrary<number> {
  return fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) });
}

function object({ properties = {}, required = [] }: Schema, known: Known): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fitting(schema, known, name)]),
  );
  return fc.record(fields, { requiredKeys: required });
}

/** Values the schema allows. `name`: of the field it is for. */
export function fitting(schema: Schema, known: Known, name = ''): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fitting(one, known, name)));
  if (name === 'code') return fc.oneof(fc.constantFrom(...known.codes), text(schema, known));
  switch (schema.type) {
    case 'string':
      return text(schema, known);
    case 'integer':
      return whole(schema);
    case 'number':
      return fc.oneof(whole(schema), fc.constant(0.5));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(fitting(schema.items ?? {}, known), {
        minLength: schema.minItems,
        maxLength: Math.min(schema.maxItems ?? 4, (schema.minItems ?? 0) + 4),
      });
    case 'object':
      return object(schema, known);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

const types = (schema: Schema): unknown[] =>
  schema.anyOf
    ? schema.anyOf.flatMap(types)
    : [schema.type, typeof schema.const, ...(schema.enum ?? []).map((one) => typeof one)].flat();

/** Values of a type the schema does not have. */
function ofAnotherType(schema: Schema): unknown[] {
  const has = (...names: string[]): boolean => types(schema).some((type) => names.includes(String(type)));
  return [
    ...(has('object') ? [] : [{ a: 1 }]),
    ...(has('array') ? [] : [[1]]),
    ...(has('string') ? [] : ['x', '']),
    ...(has('boolean') ? [] : [true]),
    ...(has('integer', 'number') ? [] : [7]),
  ];
}

/** Values the schema forbids, each for one reason, at any depth; null where it forbids nothing. */
export function breaking(schema: Schema, known: Known): fc.Arbitrary<unknown> | null {
  const isOpen = schema.type === undefined && !schema.anyOf && !schema.enum && schema.const === undefined;
  if (isOpen) return null;
  const ways: fc.Arbitrary<unknown>[] = [fc.constantFrom(...ofAnotherType(schema))];
  if (schema.enum) ways.push(fc.constantFrom('xstate.init', '__proto__', ''));
  if (schema.type === 'string') ways.push(...brokenTexts(schema));
  if (schema.type === 'integer') ways.push(fc.constantFrom(0.5, 1e21, (schema.maximum ?? Number.MAX_SAFE_INTEGER) + 1));
  if (schema.maxItems !== undefined) ways.push(fc.constant(Array.from({ length: schema.maxItems + 1 }, () => ({}))));
  if (schema.type === 'object') ways.push(...brokenObjects(schema, known));
  const item = schema.type === 'array' ? breaking(schema.items ?? {}, known) : null;
  if (item) ways.push(item.map((one) => [one]));
  return fc.oneof(...ways);
}

function brokenTexts({ maxLength, minLength = 0, pattern, format }: Schema): fc.Arbitrary<unknown>[] {
  return [
    ...(maxLength === undefined ? [] : [fc.constant('长'.repeat(maxLength + 1))]),
    ...(minLength > 0 ? [fc.constant('')] : []),
    ...(pattern === undefined && format === undefined ? [] : [fc.constantFrom('\u0000', '，', ' \n')]),
  ];
}

function brokenObjects(schema: Schema, known: Known): fc.Arbitrary<unknown>[] {
  const whole = object(schema, known) as fc.Arbitrary<Record<string, unknown>>;
  const { properties = {}, required = [] } = schema;
  const without = required.map((name) => whole.map(({ [name]: _left, ...rest }) => rest));
  const wrong = Object.entries(properties).flatMap(([name, field]) => {
    const bad = breaking(field, known);
    return bad ? [fc.tuple(whole, bad).map(([rest, value]) => ({ ...rest, [name]: value }))] : [];
  });
  const unknown =
    schema.additionalProperties === false
      ? [
          whole.map((rest) => ({ ...rest, unheardOf: 1 })),
          whole.map((rest) => ({ ...rest, 'xstate.done.state': true })),
        ]
      : [];
  return [...without, ...wrong, ...unknown];
}
