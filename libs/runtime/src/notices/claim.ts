import type { NoticeKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { run, statement } from '../statement.js';

/** A notice that is owed, with what its text may need. */
export interface OwedNotice {
  outboxId: string;
  id: string;
  caseId: string;
  kind: NoticeKind;
  recipients: string[];
  toPetitioner: boolean;
  data: Record<string, unknown>;
  /** ISO 8601. */
  owedAt: string;
  caseNumber: string;
  sealed: boolean;
  historySeq: number;
  historyHead: string;
  /** The petition's title; null for an accountability case of its own. */
  title: string | null;
  petitioner: string | null;
  receivedAt: string;
  unit: string | null;
  officer: string | null;
  dueAt: string | null;
  /** What the process knows (its machine's context) when the notice is rendered: filings, findings, clock runs. */
  facts: Record<string, unknown>;
  /** The event that brought the notice about, as the history has it. */
  event: Record<string, unknown>;
  eventBy: string;
}

const claim = statement('claim_notices', `
  SELECT o.id::text AS "outboxId", n.id, n.case_id AS "caseId", n.kind, n.recipients, n.to_petitioner AS "toPetitioner", n.data,
    to_char(n.owed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "owedAt", c.number AS "caseNumber", c.sealed,
    c.history_seq AS "historySeq", c.history_head AS "historyHead", p.title,
    (SELECT name FROM petitioner WHERE case_id = c.id AND position = 0) AS petitioner,
    to_char(c.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt", r.unit, r.officer,
    to_char(r.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "dueAt",
    r.snapshot->'context' AS facts, h.event, h.actor AS "eventBy"
  FROM outbox o JOIN notice n ON n.id = o.ref JOIN case_file c ON c.id = n.case_id JOIN process r ON r.id = n.process_id
    JOIN history h ON h.case_id = n.case_id AND h.seq = n.history_seq LEFT JOIN petition p ON p.case_id = c.id
  WHERE o.topic = 'notice' AND o.done_at IS NULL AND o.id <> ALL ($2::bigint[]) ORDER BY o.id LIMIT $1 FOR UPDATE OF o, c SKIP LOCKED`);

/**
 * Takes up to `limit` owed notices, oldest first, and locks their cases too: the history entry that proves the issue
 * joins the chain of the case, so nobody else may write to it meanwhile.
 */
export async function claimNotices(manager: EntityManager, limit: number, except: readonly string[]): Promise<OwedNotice[]> {
  return run<OwedNotice>(manager, claim, [limit, except]);
}
