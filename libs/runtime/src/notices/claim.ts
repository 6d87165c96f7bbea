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
  /** The office's time and settings as of the claim. */
  now: string;
  settingsVersion: string;
}

/** Notices taken per transaction. */
export const noticesPerBatch = 200;

const utc = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// Each row is looked up by its key (LATERAL): a plan made while the tables were small must not read them whole later.
const claim = statement(
  'claim_notices',
  `WITH due AS MATERIALIZED (
     SELECT id, ref FROM outbox WHERE topic = 'notice' AND done_at IS NULL AND id <> ALL ($1::bigint[])
     ORDER BY id LIMIT ${noticesPerBatch} FOR UPDATE SKIP LOCKED)
   SELECT o.id::text AS "outboxId", n.id, n.case_id AS "caseId", n.kind, n.recipients, n.to_petitioner AS "toPetitioner", n.data,
     ${utc('n.owed_at')} AS "owedAt", c.number AS "caseNumber", c.sealed, c.history_seq AS "historySeq", c.history_head AS "historyHead",
     (SELECT title FROM petition WHERE case_id = n.case_id) AS title,
     (SELECT name FROM petitioner WHERE case_id = n.case_id AND position = 0) AS petitioner,
     ${utc('c.received_at')} AS "receivedAt", r.unit, r.officer, ${utc('r.due_at')} AS "dueAt", r.snapshot->'context' AS facts,
     h.event, h.actor AS "eventBy", ${utc('office_now()')} AS now, f.settings_version::text AS "settingsVersion"
   FROM due o
     CROSS JOIN LATERAL (SELECT * FROM notice WHERE id = o.ref OFFSET 0) n
     CROSS JOIN LATERAL (SELECT * FROM case_file WHERE id = n.case_id FOR UPDATE SKIP LOCKED) c
     CROSS JOIN LATERAL (SELECT * FROM process WHERE id = n.process_id OFFSET 0) r
     CROSS JOIN LATERAL (SELECT * FROM history WHERE case_id = n.case_id AND seq = n.history_seq OFFSET 0) h
     CROSS JOIN office f ORDER BY o.id`,
);

/**
 * Takes a batch of owed notices, oldest first, and locks their cases too: the history entry that proves the issue
 * joins the chain of the case, so nobody else may write to it meanwhile.
 */
export async function claimNotices(manager: EntityManager, except: readonly string[]): Promise<OwedNotice[]> {
  return run<OwedNotice>(manager, claim, [except]);
}
