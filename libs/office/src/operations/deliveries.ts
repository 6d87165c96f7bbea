import type { Actor, NoticeKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { notFound } from '@banjie/runtime';

/** A notice, a mail or a message that should have gone out. Says neither whose matter it is nor to whom it goes. */
export interface StuckDelivery {
  id: string;
  topic: 'notice' | 'mail' | 'text';
  /** Null for a message, which says of no paper what it is. */
  kind: NoticeKind | null;
  owedAt: Date;
  attempts: number;
  lastError: string | null;
  nextAttemptAt: Date | null;
  /** Nobody tries it any more by itself. */
  givenUp: boolean;
}

/** Owed for longer than this (s), a delivery is worth a look: the sweep has been by more than once. */
export const stuckAfterS = 60;

const stuck = `(o.done_at IS NULL AND (o.last_error IS NOT NULL OR o.created_at < clock_timestamp() - interval '${stuckAfterS} seconds')
  OR o.done_at IS NOT NULL AND o.last_error IS NOT NULL)`;

/** Outbox rows with the notice or message and the case they are about. Sealed ones are nobody's to see here (R12). */
export const openDeliveries = `outbox o LEFT JOIN notice n ON n.id = o.ref LEFT JOIN text_message m ON m.id = o.ref
  JOIN case_file c ON c.id = COALESCE(n.case_id, m.case_id) AND NOT c.sealed`;

/** What a delivery is called outside: its place in the series would tell how many others are owed, sealed ones included (R12). */
const nameOf = `o.topic || '-' || o.ref`;

/** What has failed, was given up, or waits too long; the longest waiting first. */
export async function stuckDeliveries(manager: EntityManager): Promise<StuckDelivery[]> {
  return manager.query<StuckDelivery[]>(
    `SELECT ${nameOf} AS id, o.topic, n.kind, o.created_at AS "owedAt", o.attempts, o.last_error AS "lastError", o.not_before AS "nextAttemptAt",
       o.done_at IS NOT NULL AS "givenUp"
     FROM ${openDeliveries} WHERE ${stuck} ORDER BY o.id LIMIT 100`,
  );
}

/**
 * Makes a stuck delivery due at once, one that was given up as well; the worker takes it up with the next sweep or before. On
 * record. Throws `notFound` for anything that is not stuck.
 */
export async function retryDelivery(manager: EntityManager, actor: Actor, id: string): Promise<void> {
  const [row] = await manager.query<{ retried: number }[]>(
    `WITH due AS (SELECT o.id, ${nameOf} AS name FROM ${openDeliveries} WHERE ${nameOf} = $1 AND ${stuck} FOR UPDATE OF o),
       again AS (
         UPDATE outbox o SET done_at = NULL, not_before = NULL, dispatched_at = NULL,
           created_at = CASE WHEN o.done_at IS NULL THEN o.created_at ELSE clock_timestamp() END
         FROM due WHERE o.id = due.id RETURNING due.name),
       logged AS (INSERT INTO operation_act (officer, act, subject) SELECT $2, 'retryDelivery', name FROM again)
     SELECT count(*)::int AS retried FROM again`,
    [id, actor.id],
  );
  if (row?.retried !== 1) throw notFound();
}
