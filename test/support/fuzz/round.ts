import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { fuzzing } from '../config.js';
import { requestsTo, type FuzzRequest, type Operation } from './requests.js';
import type { Known } from './schema-values.js';
import { onThisMachine } from '../patience.js';

export interface Round {
  operation: string;
  whole: number;
  mutated: number;
  /** Answers by status. */
  answers: Record<string, number>;
  slowestMs: number;
  /** What must not happen, in words that let one repeat it. */
  faults: string[];
}

const atOnce = 4;

/** Moving the trial clock waits for everything due on the way, as long as that takes: only what is refused is asked of it. */
const mayTakeLong = ['POST /api/trial/clock'];

/** Sends `each` requests the document allows and `each` it forbids, each as somebody else of `cookies` (empty: nobody signed in). */
export async function fuzzed(
  operation: Operation,
  { url, cookies, known }: { url: string; cookies: readonly string[]; known: Known },
): Promise<Round> {
  const name = `${operation.method} ${operation.path}`;
  const { whole, mutated } = requestsTo(operation, known);
  const { each: numRuns, seed } = fuzzing;
  const rightly = mayTakeLong.includes(name) ? [] : fc.sample(whole, { numRuns, seed });
  const wrongly = fc.sample(mutated, { numRuns, seed });
  const round: Round = {
    operation: name,
    whole: rightly.length,
    mutated: wrongly.length,
    answers: {},
    slowestMs: 0,
    faults: [],
  };
  const waiting = [...rightly, ...wrongly].map((request, index) => ({
    request,
    cookie: cookies[index % cookies.length] ?? '',
  }));
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await sent(url, next.request, next.cookie, round);
    }),
  );
  if (fuzzing.report !== undefined) appendFileSync(fuzzing.report, `${JSON.stringify(round)}\n`);
  return round;
}

async function sent(url: string, request: FuzzRequest, cookie: string, round: Round): Promise<void> {
  const { method, address, headers, body, broken } = request;
  const began = performance.now();
  const answered = await fetch(`${url}${address}`, {
    method,
    headers: { ...headers, cookie },
    body,
    signal: AbortSignal.timeout(onThisMachine(fuzzing.patienceMs)),
  }).then(
    async (response) => ({ status: response.status, text: await response.text() }),
    (error: unknown) => ({ status: 0, text: String(error) }),
  );
  round.slowestMs = Math.max(round.slowestMs, Math.round(performance.now() - began));
  round.answers[answered.status] = (round.answers[answered.status] ?? 0) + 1;
  const isRefused = answered.status >= 400 && answered.status < 500;
  if (isRefused || (!broken && answered.status >= 200 && answered.status < 300)) return;
  const said = typeof body === 'string' ? body.slice(0, 400) : String(body);
  round.faults.push(
    `${answered.status} to ${broken ? 'broken ' : ''}${method} ${address} ${said}: ${answered.text.slice(0, 600)} (seed ${fuzzing.seed})`,
  );
}
