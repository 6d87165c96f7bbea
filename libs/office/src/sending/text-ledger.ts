import type { EntityManager } from 'typeorm';

/** A message to be handed to the gateway; `number_cipher` is opened by whoever sends it, and by nobody else. */
export interface ClaimedText {
  outboxId: string;
  id: string;
  process: string;
  numberCipher: string;
  body: string;
  /** The paper is still to be delivered: of another nobody is told. */
  isWanted: boolean;
}

/** Where the number of a message is sealed. */
export const messagePlace = (id: string): string => `text message ${id}`;

/** Messages taken up by a worker that died are taken up by another after this time (s); handing over a batch must take less. */
export const textLeaseS = 120;

/** A message of yesterday helps nobody: whoever delivers the paper is told so instead. */
const givenUpAfterHours = 24;
const longestPauseMinutes = 60;

// Nothing is put off by as much as a day: a later time was noted by a clock that has been set back since.
const claim = `
  WITH due AS (
    SELECT id FROM outbox
    WHERE topic = 'text' AND done_at IS NULL AND (not_before IS NULL OR not_before NOT BETWEEN clock_timestamp() AND clock_timestamp() + interval '1 day')
    ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED),
  claimed AS (
    UPDATE outbox o SET not_before = clock_timestamp() + $2 * interval '1 second' FROM due WHERE o.id = due.id RETURNING o.id, o.ref)
  SELECT c.id::text AS "outboxId", m.id, m.process_id AS process, m.number_cipher AS "numberCipher", m.body, p.open AS "isWanted"
  FROM claimed c JOIN text_message m ON m.id = c.ref JOIN process p ON p.id = m.process_id ORDER BY c.id`;

/** Takes up to `limit` messages, oldest first, for `textLeaseS` seconds: no transaction stays open while a gateway is talked to. */
export async function claimTexts(manager: EntityManager, limit: number): Promise<ClaimedText[]> {
  return manager.query<ClaimedText[]>(claim, [limit, textLeaseS]);
}

/** The gateway took the message, and calls it so. */
export async function textAccepted(
  manager: EntityManager,
  { outboxId, id }: ClaimedText,
  reference: string,
): Promise<void> {
  await manager.query(
    `WITH kept AS (UPDATE text_message SET accepted_at = COALESCE(accepted_at, office_now()), gateway_reference = COALESCE(gateway_reference, left($3, 100)) WHERE id = $2)
     UPDATE outbox SET done_at = clock_timestamp(), last_error = NULL WHERE id = $1`,
    [outboxId, id, reference],
  );
}

/** Nothing is to be said any more. */
export async function textNotWanted(manager: EntityManager, { outboxId }: ClaimedText): Promise<void> {
  await manager.query('UPDATE outbox SET done_at = clock_timestamp(), last_error = NULL WHERE id = $1', [outboxId]);
}

/**
 * The gateway could not be reached or is busy: tried again after 2, 4, 8 … minutes of real time, at most an hour apart. True where
 * that is over after a day. `error` must hold no number.
 */
export async function textPutOff(manager: EntityManager, { outboxId }: ClaimedText, error: string): Promise<boolean> {
  const [[row]] = await manager.query<[{ over: boolean }[], number]>(
    `UPDATE outbox SET attempts = attempts + 1, last_error = $2,
       not_before = clock_timestamp() + least(power(2, least(attempts + 1, 10)), $3) * interval '1 minute'
     WHERE id = $1 RETURNING created_at < clock_timestamp() - $4 * interval '1 hour' AS over`,
    [outboxId, error, longestPauseMinutes, givenUpAfterHours],
  );
  return row?.over === true;
}

/** Nobody tries it any more; the operations page shows why. */
export async function textGivenUp(manager: EntityManager, { outboxId }: ClaimedText, error: string): Promise<void> {
  await manager.query('UPDATE outbox SET done_at = clock_timestamp(), last_error = $2 WHERE id = $1', [
    outboxId,
    error,
  ]);
}
