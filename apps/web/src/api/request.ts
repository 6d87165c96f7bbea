import createClient, {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  type FetchOptions,
} from 'openapi-fetch';
import type {
  FilterKeys,
  HttpMethod,
  PathsWithMethod,
  RequiredKeysOf,
  SuccessResponseJSON,
} from 'openapi-typescript-helpers';
import type { paths } from './api.gen.js';
import { ProblemError, unreachable, type Problem } from './problem.js';

/** How a request is made, besides what it says. */
export interface Manner {
  idempotencyKey?: string;
  /** The revision the form was opened at; another one in force is refused with 412. */
  ifMatch?: number;
  signal?: AbortSignal;
  /** Nobody asked for it: it does not keep an unattended session alive. */
  background?: boolean;
}

export type PathOf<Method extends HttpMethod> = PathsWithMethod<paths, Method>;

type Operation<Method extends HttpMethod, Path extends PathOf<Method>> = FilterKeys<paths[Path], Method>;
type Said<Operation> = Omit<FetchOptions<Operation>, 'headers' | 'signal' | 'method'> & Manner;

type Success<Operation> = SuccessResponseJSON<Operation & Record<string | number, unknown>>;

/** What the API answers there, where all goes well; undefined where it only says that it is done. */
export type AnswerAt<Method extends HttpMethod, Path extends PathOf<Method>> = [
  Success<Operation<Method, Path>>,
] extends [never]
  ? undefined
  : Success<Operation<Method, Path>>;
/** Left out where nothing has to be said. */
export type Saying<Method extends HttpMethod, Path extends PathOf<Method>> =
  RequiredKeysOf<Said<Operation<Method, Path>>> extends never
    ? [said?: Said<Operation<Method, Path>>]
    : [said: Said<Operation<Method, Path>>];

/** What may be asked for in an address. */
export type QueryAt<Path extends PathOf<'get'>> = NonNullable<
  paths[Path] extends { get: { parameters: { query?: infer Query } } } ? Query : never
>;
/** What is sent to be written. */
export type BodyAt<Path extends PathOf<'post'>> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** Tells that the session has ended while a page was open. */
export const sessionEnd = new EventTarget();

const client = createClient<paths>({
  fetch: (request) => fetch(request),
  credentials: 'same-origin',
  cache: 'no-store',
});

// The method and path are still open here: `ask` says what goes with them.
const request = client.request as unknown as (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: string; error?: unknown; response: Response }>;

/** Asks the API. Throws `ProblemError` for a refusal and for silence. */
export async function ask<Method extends HttpMethod, Path extends PathOf<Method>>(
  method: Method,
  path: Path,
  ...[said = {} as never]: Saying<Method, Path>
): Promise<AnswerAt<Method, Path>> {
  const { idempotencyKey, ifMatch, background, signal, ...init } = said as Manner;
  const headers = headersOf({ idempotencyKey, ifMatch, background });
  const { data, error, response } = await request(method, path, { ...init, headers, signal, parseAs: 'text' }).catch(
    (failure: unknown) => {
      if (signal?.aborted) throw failure;
      throw new ProblemError(unreachable);
    },
  );
  const answer = response.ok ? parsed(data ?? '') : error;
  if (response.ok && answer !== unreadable) return answer as AnswerAt<Method, Path>;
  if (response.status === 401 && path !== '/api/session') sessionEnd.dispatchEvent(new Event('ended'));
  throw new ProblemError(asProblem(response.status, answer));
}

function headersOf({ idempotencyKey, ifMatch, background }: Manner): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
  if (background) headers['banjie-background'] = '1';
  return headers;
}

const querySerializer = createQuerySerializer();

/** The address below /api that is asked: what an answer is known by. */
export function addressOf(
  path: string,
  said: { params?: { path?: Record<string, unknown>; query?: Record<string, unknown> } } = {},
): string {
  return createFinalURL(path, {
    baseUrl: '',
    params: said.params ?? {},
    querySerializer,
    pathSerializer: defaultPathSerializer,
  }).slice('/api'.length);
}

const unreadable = Symbol('unreadable');

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return unreadable;
  }
}

function asProblem(status: number, answer: unknown): Problem {
  const given = typeof answer === 'object' && answer !== null ? (answer as Partial<Problem>) : {};
  return {
    code: 'unknown',
    detail: `服务器答复异常（${status}）。`,
    detailEn: `The server answered strangely (${status}).`,
    ...given,
    status,
  };
}
