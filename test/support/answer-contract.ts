import type { onSendAsyncHookHandler } from 'fastify';
import type { z } from 'zod';
import { declaredEndpoints } from '../../apps/api/src/http/declared-endpoints.js';
import type { Endpoint } from '../../apps/api/src/http/endpoint.js';
import { jobsBoardAddress } from '../../apps/api/src/operations/jobs-board.js';
import { problemAnswer, problemMedia } from '../../apps/api/src/http/problem-answer.js';

interface Given {
  status: number;
  type: string;
  body: string | null;
}

/**
 * Every answer of the API as its route declares it: an answer that is not becomes a 500 that says why, so that every
 * spec and story is a test of the contract.
 */
export const keepsTheContract: onSendAsyncHookHandler = async (request, reply, payload) => {
  // The jobs board is somebody else's page, with its own ways.
  if (!request.url.startsWith('/api/') || request.url.startsWith(jobsBoardAddress)) return payload;
  const body = typeof payload === 'string' ? payload : Buffer.isBuffer(payload) ? payload.toString() : null;
  const endpoint = declaredEndpoints().find(
    ({ method, path }) => method === request.method && `/api/${path}` === request.routeOptions.url,
  );
  const fault = broken(endpoint, {
    status: reply.statusCode,
    type: String(reply.getHeader('content-type') ?? ''),
    body,
  });
  if (fault === null) return payload;
  void reply.code(500).type(problemMedia).removeHeader('content-length');
  return JSON.stringify({ code: 'contractBroken', detail: `${request.method} ${request.url}: ${fault}`, broken: body });
};

/** What an answer breaks of its declaration, in words; null where it keeps it. */
function broken(endpoint: Endpoint | undefined, { status, type, body }: Given): string | null {
  if (status >= 400 && status !== endpoint?.otherStatus) {
    return type.startsWith(problemMedia)
      ? mismatch(problemAnswer, body)
      : `${status} comes as ${type}, not as ${problemMedia}`;
  }
  if (!endpoint) return `${status} from a route nobody declared`;
  const declared = [endpoint.status ?? 200, endpoint.otherStatus];
  if (!declared.includes(status)) return `${status} is none of ${declared.join()}`;
  // A health answer is 503 of its own, and a problem where the database is away.
  if (type.startsWith(problemMedia)) return mismatch(problemAnswer, body);
  if (endpoint.answer)
    return type.startsWith('application/json') ? mismatch(endpoint.answer, body) : `${type} instead of JSON`;
  if (endpoint.media)
    return endpoint.media.some((media) => type.startsWith(media))
      ? null
      : `${type} is none of ${endpoint.media.join()}`;
  return body === null || body === '' ? null : 'a body where none is declared';
}

function mismatch(schema: z.ZodType, body: string | null): string | null {
  const { error } = schema.safeParse(body === null ? undefined : (JSON.parse(body) as unknown));
  return error ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') : null;
}
