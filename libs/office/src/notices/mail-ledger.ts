import type { Runtime } from '@banjie/runtime';
import type { NoticeKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { claimedOf, leaseS, puttingOff } from './leased-outbox.js';

/** A notice officers are to be written to about: no more of it than a mail may say. */
export interface ClaimedMail {
  outboxId: string;
  noticeId: string;
  kind: NoticeKind;
  /** 督〔2026〕1号 */
  number: string;
  sealed: boolean;
  /** Active officers with an address who have no mail about this notice yet, and are not told of it in a digest. */
  recipients: { officer: string; email: string }[];
}

/** RFC 5321 4.5.4.1 gives up after four to five days; the inbox has had the notice all along. */
const givenUpAfterDays = 5;

const claim = `${claimedOf('mail')}
  SELECT c.id::text AS "outboxId", n.id AS "noticeId", n.kind, n.number, f.sealed,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('officer', p.id, 'email', p.email) ORDER BY p.id), '[]')
     FROM officer p WHERE p.id = ANY (n.recipients) AND p.disabled_at IS NULL AND p.email <> ''
       AND (NOT f.sealed OR EXISTS (SELECT FROM sealed_clearance s WHERE s.officer = p.id))
       AND NOT (n.kind = ANY ($3) AND EXISTS (SELECT FROM mail_digest g WHERE g.officer = p.id AND NOT g.ends))
       AND NOT EXISTS (SELECT FROM delivery d WHERE d.notice_id = n.id AND d.recipient = p.id AND d.channel = 'mail')) AS recipients
  FROM claimed c JOIN notice n ON n.id = c.ref JOIN case_file f ON f.id = n.case_id ORDER BY c.id`;

/**
 * Takes up to `limit` notices to be mailed, oldest first, for `leaseS` seconds: no transaction stays open while a
 * mail server is talked to. Each must be settled by `settle` or `mailFailed`.
 */
export async function claimMails({ manager, regime }: Runtime, limit: number): Promise<ClaimedMail[]> {
  return manager.query<ClaimedMail[]>(claim, [limit, leaseS, regime.informing]);
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

/**
 * Somebody could not be written to: tried again after 2, 4, 8 … minutes of real time, at most an hour apart, and given
 * up after five days with the error kept. `error` must hold no address.
 */
export async function mailFailed(manager: EntityManager, outboxId: string, error: string): Promise<void> {
  await manager.query(
    `UPDATE outbox SET ${puttingOff},
       done_at = CASE WHEN created_at < clock_timestamp() - $3 * interval '1 day' THEN clock_timestamp() END
     WHERE id = $1`,
    [outboxId, error, givenUpAfterDays],
  );
}
