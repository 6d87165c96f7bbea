import fc from 'fast-check';
import { breaking, fitting, type Known, type Schema } from './schema-values.js';

export interface Operation {
  method: string;
  /** With its parameters in braces. */
  path: string;
  parameters: { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }[];
  body: Schema | null;
  /** A form with a file. */
  upload: Schema | null;
}

export interface FuzzRequest {
  method: string;
  address: string;
  headers: Record<string, string>;
  body: string | FormData | undefined;
  /** Whether it breaks what the document says, so that it has to be refused. */
  broken: boolean;
}

interface Document {
  paths: Record<
    string,
    Record<
      string,
      { parameters: Operation['parameters']; requestBody?: { content: Record<string, { schema: Schema }> } }
    >
  >;
}

export const operationsOf = ({ paths }: Document): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema ?? null,
      upload: requestBody?.content['multipart/form-data']?.schema ?? null,
    })),
  );

const oddParts = [
  '..',
  '%2e%2e%2f',
  '%00',
  '%zz',
  '%ff',
  '信访',
  'constructor',
  '9'.repeat(150),
  "' OR 1=1 --",
  '0',
  '-1',
  '1e9',
  'null',
];

function partOf(name: string, known: Known): fc.Arbitrary<string> {
  const ids: Record<string, string[]> = {
    number: known.numbers,
    id: [...known.ids, '1', '0'],
    officer: known.officers,
    year: ['2025', '2026', '2031'],
    kind: ['petition', 'denial', 'x'],
  };
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...(ids[name] ?? ['rate', 'addMaterial', '视图'])) },
    { weight: 1, arbitrary: fc.constantFrom(...oddParts) },
  );
}

const encoded = (part: string): string => (/^[%.]/.test(part) ? part : encodeURIComponent(part));

const headers = fc.record(
  {
    'idempotency-key': fc.oneof(
      { weight: 4, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: fc.constantFrom('short', 'with space in it', 'x'.repeat(101)) },
    ),
    'if-match': fc.constantFrom('"1"', '"2"', '3', '*', 'W/"4"', '"x"', '99999999999'),
  },
  { requiredKeys: [] },
);

const query = (parameters: Operation['parameters'], known: Known): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, fitting(schema, known, name)])), {
    requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name),
  });

const search = (values: Record<string, unknown>): string => {
  const text = new URLSearchParams(
    Object.entries(values).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return text === '' ? '' : `?${text}`;
};

function formOf(fields: Record<string, unknown>, file: { name: string; text: string } | null): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  if (file) form.append('file', new Blob([file.text]), file.name);
  return form;
}

const files = fc.record({
  name: fc.constantFrom('证明.txt', 'a.pdf', '../x.txt', 'x', '照片.jpg'),
  text: fc.string({ maxLength: 300 }),
});

function bodyOf(operation: Operation, known: Known): fc.Arbitrary<string | FormData | undefined> {
  const { body, upload } = operation;
  if (body) return fitting(body, known).map((value) => JSON.stringify(value));
  if (!upload) return fc.constant(undefined);
  const { file: _file, ...properties } = upload.properties ?? {};
  const fields = fitting(
    { ...upload, properties, required: (upload.required ?? []).filter((name) => name !== 'file') },
    known,
  ) as fc.Arbitrary<Record<string, unknown>>;
  return fc.tuple(fields, files).map(([values, file]) => formOf(values, file));
}

const unreadable = ['', '{', 'null', '[]', '"text"', '{"a":', '\u0000', '{"a":1}{', `${'['.repeat(5000)}`];

function brokenBody({ body, upload }: Operation, known: Known): fc.Arbitrary<string | FormData> | null {
  if (upload) return fc.constantFrom(formOf({}, null), formOf({ number: 'x' }, null), '{}');
  const bad = body ? breaking(body, known) : null;
  return bad
    ? fc.oneof(
        { weight: 4, arbitrary: bad.map((value) => JSON.stringify(value)) },
        { weight: 1, arbitrary: fc.constantFrom(...unreadable) },
      )
    : null;
}

/** Requests to one operation: as the document allows them, and broken in one place. A route with nothing to break has odd addresses only. */
export function requestsTo(
  operation: Operation,
  known: Known,
): { whole: fc.Arbitrary<FuzzRequest>; mutated: fc.Arbitrary<FuzzRequest> } {
  const { method, path, parameters } = operation;
  const asked = parameters.filter((one) => one.in === 'query');
  const parts = fc.record(
    Object.fromEntries(parameters.filter((one) => one.in === 'path').map(({ name }) => [name, partOf(name, known)])),
  );
  const address = (named: Record<string, string>, values: Record<string, unknown>): string =>
    path.replaceAll(/\{([a-z]+)\}/gi, (_all, name: string) => encoded(named[name] ?? '')) + search(values);
  const made = (
    body: fc.Arbitrary<string | FormData | undefined>,
    values: fc.Arbitrary<Record<string, unknown>>,
    broken: boolean,
  ) =>
    fc.tuple(parts, values, headers, body).map(([named, given, sent, content]): FuzzRequest => {
      const type: Record<string, string> = typeof content === 'string' ? { 'content-type': 'application/json' } : {};
      return { method, address: address(named, given), headers: { ...sent, ...type }, body: content, broken };
    });
  const rightBody = bodyOf(operation, known);
  const rightQuery = query(asked, known);
  const badBody = brokenBody(operation, known);
  const ways = [
    ...(badBody ? [made(badBody, rightQuery, true)] : []),
    ...(asked.length > 0
      ? [
          made(
            rightBody,
            rightQuery.map((given) => ({ ...given, unheardOf: 'x' })),
            true,
          ),
        ]
      : []),
  ];
  return {
    whole: made(rightBody, rightQuery, false),
    mutated: ways.length > 0 ? fc.oneof(...ways) : made(rightBody, rightQuery, false),
  };
}
