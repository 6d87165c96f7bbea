import type { EntityManager } from 'typeorm';

/** What goes out to another server, which no transaction waits for. */
type LeasedTopic = 'mail' | 'text';

/** Rows taken up by a worker that died are taken up by another after this time (s); sending a batch must take less. */
export const leaseS = 120;

const longestPauseMinutes = 60;

/** SQL: nobody has the row, and it is not put off. Nothing is put off by as much as a day: a later time was noted by a clock that has been set back since. */
export const isFree = `(not_before IS NULL OR not_before NOT BETWEEN clock_timestamp() AND clock_timestamp() + interval '1 day')`;

/**
 * SQL: the rows of a topic that are due, oldest first, taken for a lease: `claimed (id, ref)`, to be joined to what they mean. $1: how
 * many, $2: seconds.
 */
export const claimedOf = (topic: LeasedTopic): string => `
  WITH due AS (
    SELECT id FROM outbox
    WHERE topic = '${topic}' AND done_at IS NULL AND ${isFree}
    ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED),
  claimed AS (
    UPDATE outbox o SET not_before = clock_timestamp() + $2 * interval '1 second' FROM due WHERE o.id = due.id RETURNING o.id, o.ref)`;

/** Nothing of it is left to be sent. */
export async function settle(manager: EntityManager, outboxId: string): Promise<void> {
  await manager.query('UPDATE outbox SET done_at = clock_timestamp(), last_error = NULL WHERE id = $1', [outboxId]);
}

/** SQL: what putting a row off sets, to be tried again after 2, 4, 8 … minutes of real time, at most an hour apart. `$2`: the error. */
export const puttingOff = `attempts = attempts + 1, last_error = $2,
       not_before = clock_timestamp() + least(power(2, least(attempts + 1, 10)), ${longestPauseMinutes}) * interval '1 minute'`;
