import type { Act, ProcessDefinition } from '@banjie/workflows';
import { z } from 'zod';
import type { Endpoint } from './endpoint.js';

type Json = Record<string, unknown>;

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'detailEn'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string', description: '中文' },
    detailEn: { type: 'string' },
    rule: { type: 'string', description: 'R1 … R17' },
    allowedActs: { type: 'array', items: { type: 'string' } },
    issues: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    currentRevision: { type: 'integer' },
  },
};

/** Routes whose last part is the name of an act: the document lists each act with its own form. */
const actRoutes: Record<string, readonly string[]> = {
  'petitions/:number/acts/:act': ['petition', 'denial'],
  'supervision/:id/acts/:act': ['supervision'],
  'instructions/:id/acts/:act': ['instruction'],
  'accountability/:id/acts/:act': ['accountability'],
};

/** The OpenAPI 3.1 document, from the declared routes and the acts of all machines; the same input gives the same text. */
export function openApiDocument(endpoints: readonly Endpoint[], definitions: readonly ProcessDefinition[]): Json {
  const paths: Record<string, Json> = {};
  const add = (path: string, method: string, operation: Json): void => {
    const address = `/api/${path}`.replaceAll(/:([a-z]+)/gi, '{$1}');
    paths[address] = { ...paths[address], [method.toLowerCase()]: operation };
  };
  for (const endpoint of [...endpoints].sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1))) {
    const kinds = actRoutes[endpoint.path];
    if (!kinds) add(endpoint.path, endpoint.method, operationOf(endpoint));
    for (const act of kinds ? definitions.filter(({ kind }) => kinds.includes(kind)).flatMap(({ acts }) => [...acts]) : []) {
      add(endpoint.path.replace(':act', act.name), 'POST', actOperation(endpoint, act));
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: '办结 Banjie', version: '1', description: '信访事项办理接口。Errors are problem details (RFC 9457) in Chinese and English with the rule id.' },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'banjie' } },
    },
  };
}

function operationOf({ method, path, access, summary, rule, body, upload, query, media, status }: Endpoint): Json {
  return {
    operationId: `${method.toLowerCase()}_${path.replaceAll(/[^A-Za-z]+/g, '_')}`,
    summary: `${summary.zh} · ${summary.en}`,
    ...(rule ? { 'x-rule': rule } : {}),
    'x-access': access,
    security: access === 'public' ? [] : [{ session: [] }],
    parameters: [...pathParameters(path), ...queryParameters(query), ...(method === 'POST' ? [idempotencyHeader] : [])],
    ...(body ? { requestBody: jsonBody(body) } : {}),
    ...(upload ? { requestBody: formWithFile(upload) } : {}),
    responses: answers(status ?? 200, media),
  };
}

function actOperation(endpoint: Endpoint, { name, process, event, rule, label, payload, who }: Act): Json {
  const parameters = [...pathParameters(endpoint.path.replace('/:act', '')), idempotencyHeader, ifMatchHeader];
  return {
    operationId: `${process}_${name}`,
    summary: `${label.zh} · ${label.en}`,
    'x-rule': rule,
    'x-event': event,
    'x-who': who,
    security: [{ session: [] }],
    parameters,
    requestBody: jsonBody(payload),
    responses: answers(200),
  };
}

const idempotencyHeader: Json = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', minLength: 8, maxLength: 100 } };
const ifMatchHeader: Json = { name: 'If-Match', in: 'header', schema: { type: 'string' }, description: 'revision' };

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/:([a-z]+)/gi)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));

const queryParameters = (query?: z.ZodObject): Json[] =>
  query ? Object.entries(query.shape).map(([name, schema]) => ({ name, in: 'query', schema: bare(schema as z.ZodType) })) : [];

const jsonBody = (schema: z.ZodType): Json => ({ required: true, content: { 'application/json': { schema: bare(schema) } } });

function formWithFile(fields: z.ZodObject): Json {
  const { properties = {}, required = [], ...rest } = bare(fields) as { properties?: Json; required?: string[] };
  const file = { type: 'string', format: 'binary' };
  const schema = { ...rest, properties: { ...properties, file }, required: [...required, 'file'] };
  return { required: true, content: { 'multipart/form-data': { schema } } };
}

function bare(schema: z.ZodType): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return rest;
}

const answers = (status: number, media: readonly string[] = ['application/json']): Json => ({
  [String(status)]: status === 204 ? { description: '完成 Done' } : { description: '成功 Success', content: Object.fromEntries(media.map((type) => [type, {}])) },
  default: { description: '问题 Problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
});
