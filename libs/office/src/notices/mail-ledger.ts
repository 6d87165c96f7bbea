import type { NoticeKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

/** A notice officers are to be written to about: no more of it than a mail may say. */
export interface ClaimedMail {
  outboxId: string;
  noticeId: string;
  kind: NoticeKind;
  /** 督〔2026〕1号 */
  number: string;
  sealed: boolean;
  /** Active officers with an address who have no mail about this notice yet. */
  recipients: { officer: string; email: string }[];
}

/** Mails taken up by a worker that died are taken up by another after this time (s); sending a batch must take less. */
export const mailLeaseS = 120;

/** RFC 5321 4.5.4.1 gives up after four to five days; the inbox has had the notice all along. */
const givenUpAfterDays = 5;
const longestPauseMinutes = 60;

// Nothing is put off by as much as a day: a later time was noted by a clock that has been set back since.
const claim = `
  WITH due AS (
    SELECT id FROM outbox
    WHERE topic = 'mail' AND done_at IS NULL AND (not_before IS NULL OR not_before NOT BETWEEN clock_timestamp() AND clock_timestamp() + interval '1 day')
    ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED),
  claimed AS (
    UPDATE outbox o SET not_before = clock_timestamp() + $2 * interval '1 second' FROM due WHERE o.id = due.id RETURNING o.id, o.ref)
  SELECT c.id::text AS "outboxId", n.id AS "noticeId", n.kind, n.number, f.sealed,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('officer', p.id, 'email', p.email) ORDER BY p.id), '[]')
     FROM officer p WHERE p.id = ANY (n.recipients) AND p.disabled_at IS NULL AND p.email <> ''
       AND (NOT f.sealed OR EXISTS (SELECT FROM sealed_clearance s WHERE s.officer = p.id))
       AND NOT EXISTS (SELECT FROM delivery d WHERE d.notice_id = n.id AND d.recipient = p.id AND d.channel = 'mail')) AS recipients
  FROM claimed c JOIN notice n ON n.id = c.ref JOIN case_file f ON f.id = n.case_id ORDER BY c.id`;

/**
 * Takes up to `limit` notices to be mailed, oldest first, for `mailLeaseS` seconds: no transaction stays open while a
 * mail server is talked to. Each must be settled by `mailsSettled` or `mailFailed`.
 */
export async function claimMails(manager: EntityManager, limit: number): Promise<ClaimedMail[]> {
  return manager.query<ClaimedMail[]>(claim, [limit, mailLeaseS]);
}

/** Proof that one officer was written to; `proof` is the mail server's answer. Said twice, it is recorded once. */
export async function mailSent(
  manager: EntityManager,
  noticeId: string,
  officer: string,
  proof: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO delivery (notice_id, recipient, channel, delivered_at, proof) VALUES ($1, $2, 'mail', office_now(), left($3, 500))
     ON CONFLICT ON CONSTRAINT delivered_once DO NOTHING`,
    [noticeId, officer, proof],
  );
}

/** Everybody who can be written to has been. */
export async function mailsSettled(manager: EntityManager, outboxId: string): Promise<void> {
  await manager.query('UPDATE outbox SET done_at = clock_timestamp(), last_error = NULL WHERE id = $1', [outboxId]);
}

/**
 * Somebody could not be written to: tried again after 2, 4, 8 … minutes of real time, at most an hour apart, and given
 * up after five days with the error kept. `error` must hold no address.
 */
export async function mailFailed(manager: EntityManager, outboxId: string, error: string): Promise<void> {
  await manager.query(
    `UPDATE outbox SET attempts = attempts + 1, last_error = $2,
       not_before = clock_timestamp() + least(power(2, least(attempts + 1, 10)), $3) * interval '1 minute',
       done_at = CASE WHEN created_at < clock_timestamp() - $4 * interval '1 day' THEN clock_timestamp() END
     WHERE id = $1`,
    [outboxId, error, longestPauseMinutes, givenUpAfterDays],
  );
}
