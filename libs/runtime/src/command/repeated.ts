import { Refusal } from '../refusal.js';
import type { Runtime } from '../runtime.js';
import { keepAnswer, keptAnswer, type KeyedRequest } from '../store/kept-answers.js';
import type { StoredAnswer } from '../store/read.js';

/** The same key with the same request gives the same answer; with another request it is a mistake of the caller. */
export function repeated<Answer>(stored: StoredAnswer, requestHash: string): Answer {
  if (stored.request_hash === requestHash) return stored.answer as Answer;
  throw new Refusal('keyReused', {
    zh: '同一 Idempotency-Key 已用于另一请求，请换用新的键。',
    en: 'This Idempotency-Key was used for another request; use a new key.',
  });
}

/**
 * For a request that is several commands, each under a key of its own: the first answer to the whole is kept, and a repeated
 * request gets that. Interrupted, it is carried out anew, and what was done gives its own stored answers.
 */
export async function answeredOnce<Answer>(
  { manager }: Pick<Runtime, 'manager'>,
  request: KeyedRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const before = await keptAnswer(manager, request);
  if (before) return repeated(before, request.hash);
  const answer = await work();
  await keepAnswer(manager, request, answer);
  const first = await keptAnswer(manager, request);
  return first ? repeated(first, request.hash) : answer;
}
