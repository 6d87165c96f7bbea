import type { EntityManager } from 'typeorm';
import { claimedOf, leaseS, puttingOff } from '../notices/leased-outbox.js';

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

/** A message of yesterday helps nobody: whoever delivers the paper is told so instead. */
const givenUpAfterHours = 24;

const claim = `${claimedOf('text')}
  SELECT c.id::text AS "outboxId", m.id, m.process_id AS process, m.number_cipher AS "numberCipher", m.body, p.open AS "isWanted"
  FROM claimed c JOIN text_message m ON m.id = c.ref JOIN process p ON p.id = m.process_id ORDER BY c.id`;

/** Takes up to `limit` messages, oldest first, for `leaseS` seconds: no transaction stays open while a gateway is talked to. */
export async function claimTexts(manager: EntityManager, limit: number): Promise<ClaimedText[]> {
  return manager.query<ClaimedText[]>(claim, [limit, leaseS]);
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

/**
 * The gateway could not be reached or is busy: tried again after 2, 4, 8 … minutes of real time, at most an hour apart. True where
 * that is over after a day. `error` must hold no number.
 */
export async function textPutOff(manager: EntityManager, { outboxId }: ClaimedText, error: string): Promise<boolean> {
  const [[row]] = await manager.query<[{ over: boolean }[], number]>(
    `UPDATE outbox SET ${puttingOff} WHERE id = $1
     RETURNING created_at < clock_timestamp() - $3 * interval '1 hour' AS over`,
    [outboxId, error, givenUpAfterHours],
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
