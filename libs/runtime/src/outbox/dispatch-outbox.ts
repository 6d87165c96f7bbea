import type { EntityManager } from 'typeorm';

export interface Dispatched {
  topic: string;
  /** The highest outbox id among the rows: names the job, so that two relays add one. */
  last: string;
  attempt: number;
}

// Nothing is put off by as much as a day: a later time was noted by a clock that has been set back since.
const statement = `
  WITH due AS (
    SELECT id FROM outbox
    WHERE done_at IS NULL AND (not_before IS NULL OR not_before NOT BETWEEN clock_timestamp() AND clock_timestamp() + interval '1 day')
      AND (dispatched_at IS NULL OR dispatched_at < clock_timestamp() - $1 * interval '1 second' OR dispatched_at > clock_timestamp() + $1 * interval '1 second')
    ORDER BY id LIMIT 1000 FOR UPDATE SKIP LOCKED),
  handed AS (
    UPDATE outbox o SET dispatched_at = clock_timestamp(), attempts = o.attempts + 1 FROM due WHERE o.id = due.id
    RETURNING o.topic, o.id, o.attempts)
  SELECT topic, max(id)::text AS last, max(attempts) AS attempt FROM handed GROUP BY topic`;

/**
 * Marks what is owed as handed to the queue and says which topics there are. A row of which nothing came is handed over
 * again after `againAfterS` seconds of real time, also where the clock was ahead when it was handed over and has been set right.
 */
export async function dispatchOutbox(manager: EntityManager, againAfterS: number): Promise<Dispatched[]> {
  return manager.query<Dispatched[]>(statement, [againAfterS]);
}
