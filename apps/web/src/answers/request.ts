import { ProblemError, unreachable, type Problem } from './problem.js';

export interface Request {
  method?: 'GET' | 'POST' | 'DELETE';
  /** A form with a file goes as it is, anything else as JSON. */
  body?: unknown;
  idempotencyKey?: string;
  /** The revision the form was opened at; another one in force is refused with 412. */
  ifMatch?: number;
  signal?: AbortSignal;
  /** Nobody asked for it: it does not keep an unattended session alive. */
  background?: boolean;
}

/** Tells that the session has ended while a page was open. */
export const sessionEnd = new EventTarget();

/** Asks the API under `/api`. Throws `ProblemError` for a refusal and for silence. */
export async function ask<Answer>(path: string, request: Request = {}): Promise<Answer> {
  const response = await send(path, request);
  const text = await response.text().catch(() => '');
  const answer = parsed(text);
  if (response.ok && answer !== unreadable) return answer as Answer;
  if (response.status === 401 && path !== '/session') sessionEnd.dispatchEvent(new Event('ended'));
  throw new ProblemError(asProblem(response.status, answer));
}

async function send(path: string, { method = 'GET', body, idempotencyKey, ifMatch, signal, background }: Request): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
  if (background) headers['banjie-background'] = '1';
  try {
    return await fetch(`/api${path}`, { method, headers, signal, credentials: 'same-origin', cache: 'no-store', body: body === undefined ? undefined : isForm ? body : JSON.stringify(body) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ProblemError(unreachable);
  }
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
  return { code: 'unknown', detail: `服务器答复异常（${status}）。`, detailEn: `The server answered strangely (${status}).`, ...given, status };
}
