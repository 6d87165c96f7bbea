import type { EntityManager } from 'typeorm';
import type { StoredAnswer } from './read.js';

/** Whose request, under which key, and the digest of what was asked. */
export interface KeyedRequest {
  actor: string;
  key: string;
  hash: string;
}

type Key = Pick<KeyedRequest, 'actor' | 'key'>;

/** The answer kept under a key; undefined where there is none. */
export async function keptAnswer(manager: EntityManager, { actor, key }: Key): Promise<StoredAnswer | undefined> {
  const [kept] = await manager.query<StoredAnswer[]>(
    'SELECT request_hash, answer FROM idempotency WHERE actor = $1 AND key = $2',
    [actor, key],
  );
  return kept;
}

/** Keeps an answer that is no part of a plan; of two the first stays. */
export async function keepAnswer(
  manager: EntityManager,
  { actor, key, hash }: KeyedRequest,
  answer: unknown,
): Promise<void> {
  await manager.query(
    'INSERT INTO idempotency (actor, key, request_hash, answer) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [actor, key, hash, JSON.stringify(answer)],
  );
}
