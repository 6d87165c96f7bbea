import { actAliases, kindsOfPetition, type Act, type ProcessDefinition } from '@banjie/workflows';
import { z } from 'zod';
import type { Endpoint } from './endpoint.js';
import { acknowledgedHeader } from './headers.js';
import { JsonSchemas, type Json } from './json-schemas.js';
import { problemAnswer, problemMedia } from './problem-answer.js';

/** Routes whose last part is the name of an act: the document lists each act with its own form. */
const actRoutes: Readonly<Record<string, readonly string[]>> = {
  'petitions/:number/acts/:act': kindsOfPetition,
  ...Object.fromEntries(actAliases.map(({ kind, alias }) => [`${alias.path}/:id/acts/:act`, [kind]])),
};

/** Acts of a kind that has no other address, by the id of the process. */
const elsewhere = new Set(Object.values(actRoutes).flat());
const byProcess = 'processes/:id/acts/:act';

/** The OpenAPI 3.1 document, from the declared routes and the acts of all machines; the same input gives the same text. */
export function openApiDocument(endpoints: readonly Endpoint[], definitions: readonly ProcessDefinition[]): Json {
  const paths: Record<string, Json> = {};
  const schemas = new JsonSchemas();
  const add = (path: string, method: string, operation: Json): void => {
    const address = `/api/${path}`.replaceAll(/:([a-z]+)/gi, '{$1}');
    paths[address] = { ...paths[address], [method.toLowerCase()]: operation };
  };
  for (const endpoint of [...endpoints].sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1))) {
    const kinds = actRoutes[endpoint.path];
    if (!kinds) add(endpoint.path, endpoint.method, operationOf(endpoint, schemas));
    const isListed = ({ kind }: ProcessDefinition): boolean =>
      kinds?.includes(kind) ?? (endpoint.path === byProcess && !elsewhere.has(kind));
    for (const act of definitions.filter(isListed).flatMap(({ acts }) => acts)) {
      add(endpoint.path.replace(':act', act.name), 'POST', actOperation(endpoint, act, schemas));
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '办结 Banjie',
      version: '1',
      description: '信访事项办理接口。Errors are problem details (RFC 9457) in Chinese and English with the rule id.',
    },
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas.components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'banjie' },
        metricsToken: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function operationOf(endpoint: Endpoint, schemas: JsonSchemas): Json {
  const { method, path, access, summary, rule, body, upload, query, collector } = endpoint;
  return {
    operationId: `${method.toLowerCase()}_${path.replaceAll(/[^A-Za-z]+/g, '_')}`,
    summary: `${summary.zh} · ${summary.en}`,
    ...(rule ? { 'x-rule': rule } : {}),
    'x-access': access,
    security:
      access === 'public' || access === 'petitioner'
        ? []
        : [{ session: [] }, ...(collector ? [{ metricsToken: [] }] : [])],
    parameters: [
      ...pathParameters(path),
      ...queryParameters(schemas, query),
      ...(method === 'POST' ? [idempotencyHeader] : []),
    ],
    ...(body ? { requestBody: jsonBody(schemas, body) } : {}),
    ...(upload ? { requestBody: formWithFile(schemas, upload) } : {}),
    responses: answers(endpoint, schemas),
  };
}

function actOperation(
  endpoint: Endpoint,
  { name, process, event, rule, label, payload, who }: Act,
  schemas: JsonSchemas,
): Json {
  const headers = [idempotencyHeader, ifMatchHeader, acknowledgedSignsHeader];
  const parameters = [...pathParameters(endpoint.path.replace('/:act', '')), ...headers];
  return {
    operationId: `${process}_${name}`,
    summary: `${label.zh} · ${label.en}`,
    'x-rule': rule,
    'x-event': event,
    'x-who': who,
    security: [{ session: [] }],
    parameters,
    requestBody: jsonBody(schemas, payload),
    responses: answers(endpoint, schemas),
  };
}

const idempotencyHeader: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  schema: { type: 'string', minLength: 8, maxLength: 100 },
};
const ifMatchHeader: Json = { name: 'If-Match', in: 'header', schema: { type: 'string' }, description: 'revision' };

const acknowledgedSignsHeader: Json = {
  name: acknowledgedHeader,
  in: 'header',
  schema: { type: 'string' },
  description: 'signs of the paper that are not printed as written, U+30000,…',
};

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/:([a-z]+)/gi)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const queryParameters = (schemas: JsonSchemas, query?: z.ZodObject): Json[] =>
  Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schemas.mayBeLeftOut(schema as z.ZodType),
    schema: schemas.of(schema as z.ZodType, 'input'),
  }));

const jsonBody = (schemas: JsonSchemas, schema: z.ZodType): Json => ({
  required: true,
  content: { 'application/json': { schema: schemas.of(schema, 'input') } },
});

function formWithFile(schemas: JsonSchemas, fields: z.ZodObject): Json {
  const {
    properties = {},
    required = [],
    ...rest
  } = schemas.of(fields, 'input') as { properties?: Json; required?: string[] };
  const file = { type: 'string', format: 'binary' };
  const schema = { ...rest, properties: { ...properties, file }, required: [...required, 'file'] };
  return { required: true, content: { 'multipart/form-data': { schema } } };
}

function answers({ status = 200, otherStatus, answer, media = [] }: Endpoint, schemas: JsonSchemas): Json {
  const content = answer
    ? { 'application/json': { schema: schemas.of(answer, 'output') } }
    : Object.fromEntries(media.map((type) => [type, {}]));
  const success = status === 204 ? { description: '完成 Done' } : { description: '成功 Success', content };
  return {
    [String(status)]: success,
    ...(otherStatus === undefined ? {} : { [String(otherStatus)]: { ...success, description: '暂不可用 Not ready' } }),
    default: {
      description: '问题 Problem',
      content: { [problemMedia]: { schema: schemas.of(problemAnswer, 'output') } },
    },
  };
}
