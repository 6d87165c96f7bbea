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

/** Headers and signal of a request. */
export interface RequestOptions {
  idempotencyKey?: string;
  /** Revision the form was opened at (If-Match); refused with 412 where another one is in force. */
  ifMatch?: number;
  /** Signs of a paper that are not printed as written and that the officer has acknowledged, by their code points. */
  acknowledged?: readonly string[];
  signal?: AbortSignal;
  /** Sent without a user action: it does not keep an unattended session alive. */
  background?: boolean;
}

export type PathOf<Method extends HttpMethod> = PathsWithMethod<paths, Method>;

type Operation<Method extends HttpMethod, Path extends PathOf<Method>> = FilterKeys<paths[Path], Method>;
type CallInput<Operation> = Omit<FetchOptions<Operation>, 'headers' | 'signal' | 'method'> & RequestOptions;

type Success<Operation> = SuccessResponseJSON<Operation & Record<string | number, unknown>>;

/** Body of the successful response; undefined where it has none. */
export type ResponseBody<Method extends HttpMethod, Path extends PathOf<Method>> = [
  Success<Operation<Method, Path>>,
] extends [never]
  ? undefined
  : Success<Operation<Method, Path>>;
/** The input is optional where the operation requires none. */
export type CallArguments<Method extends HttpMethod, Path extends PathOf<Method>> =
  RequiredKeysOf<CallInput<Operation<Method, Path>>> extends never
    ? [said?: CallInput<Operation<Method, Path>>]
    : [said: CallInput<Operation<Method, Path>>];

/** Query parameters of an address. */
export type QueryParameters<Path extends PathOf<'get'>> = NonNullable<
  paths[Path] extends { get: { parameters: { query?: infer Query } } } ? Query : never
>;
/** JSON body of a POST. */
export type RequestBody<Path extends PathOf<'post'>> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** Dispatches `ended` when a response says that the session is over. */
export const sessionEvents = new EventTarget();

const client = createClient<paths>({
  fetch: (request) => fetch(request),
  credentials: 'same-origin',
  cache: 'no-store',
});

// Untyped here: `callApi` types method, path and input together.
const request = client.request as unknown as (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: string; error?: unknown; response: Response }>;

/** Calls the API. Throws `ProblemError` for a refusal and where no answer came. */
export async function callApi<Method extends HttpMethod, Path extends PathOf<Method>>(
  method: Method,
  path: Path,
  ...[said = {} as never]: CallArguments<Method, Path>
): Promise<ResponseBody<Method, Path>> {
  const { idempotencyKey, ifMatch, acknowledged, background, signal, ...init } = said as RequestOptions;
  const headers = headersOf({ idempotencyKey, ifMatch, acknowledged, background });
  const { data, error, response } = await request(method, path, { ...init, headers, signal, parseAs: 'text' }).catch(
    (failure: unknown) => {
      if (signal?.aborted) throw failure;
      throw new ProblemError(unreachable);
    },
  );
  const answer = response.ok ? parsed(data ?? '') : error;
  if (response.ok && answer !== unreadable) return answer as ResponseBody<Method, Path>;
  if (response.status === 401 && path !== '/api/session') sessionEvents.dispatchEvent(new Event('ended'));
  throw new ProblemError(asProblem(response.status, answer));
}

function headersOf({ idempotencyKey, ifMatch, acknowledged = [], background }: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
  if (acknowledged.length > 0) headers['banjie-acknowledged'] = acknowledged.join(',');
  if (background) headers['banjie-background'] = '1';
  return headers;
}

const querySerializer = createQuerySerializer();

/** The address below /api with its parameters: the cache key of a query. */
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
    detail: `服务器答复异常，状态码 ${status}。`,
    detailEn: `The server answered strangely (${status}).`,
    ...given,
    status,
  };
}
