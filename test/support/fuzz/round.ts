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

export interface Fuzzing {
  url: string;
  /** Empty: nobody signed in. */
  cookies: readonly string[];
  known: Known;
  /** Where nobody else changes it: which tables changed since it was last asked; to see that a refused request changed nothing. */
  changes?: () => Promise<string[]>;
}

/** Sends `each` requests the document allows and `each` it forbids, each as somebody else of `cookies`. */
export async function fuzzed(operation: Operation, { url, cookies, known, changes }: Fuzzing): Promise<Round> {
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
  await changes?.();
  await Promise.all(
    Array.from({ length: changes ? 1 : atOnce }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const status = await sent(url, next.request, next.cookie, round);
        const changed = (await changes?.()) ?? [];
        if ((status === 0 || status >= 400) && changed.length > 0)
          round.faults.push(`${status} to ${saying(next.request)} changed ${changed.join(', ')} (seed ${seed})`);
      }
    }),
  );
  if (fuzzing.report !== undefined) appendFileSync(fuzzing.report, `${JSON.stringify(round)}\n`);
  return round;
}

async function sent(url: string, request: FuzzRequest, cookie: string, round: Round): Promise<number> {
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
  if (isRefused || (!broken && answered.status >= 200 && answered.status < 300)) return answered.status;
  round.faults.push(`${answered.status} to ${saying(request)}: ${answered.text.slice(0, 600)} (seed ${fuzzing.seed})`);
  return answered.status;
}

function saying({ method, address, body, broken }: FuzzRequest): string {
  const said = typeof body === 'string' ? body.slice(0, 400) : String(body);
  return `${broken ? 'broken ' : ''}${method} ${address} ${said}`;
}
