import { noticeDuties, type NoticeKind } from '@banjie/workflows';
import { addressedPetitioner } from '../personal-data/who-came.js';
import { factsOf, statement, type Query } from '@banjie/runtime';

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
  /** The petition's lane; null for an accountability case of its own. */
  lane: string | null;
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
  /** Its document number, taken with the claim: 督, 2026, 1 */
  prefix: string;
  year: number;
  serial: number;
  /** The office's time and settings as of the claim. */
  now: string;
  settingsVersion: string;
}

/** Notices taken per transaction. */
export const noticesPerBatch = 200;

const utc = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// Each row is looked up by its key (LATERAL): a plan made while the tables were small must not read them whole later.
// One series of numbers per kind of document and year; sealed cases count apart, so that no gap gives one away (R12).
const claim = statement(
  'claim_notices',
  `WITH due AS MATERIALIZED (
     SELECT id, ref FROM outbox WHERE topic = 'notice' AND done_at IS NULL AND id <> ALL ($1::bigint[])
     ORDER BY id LIMIT ${noticesPerBatch} FOR UPDATE SKIP LOCKED),
   owed AS MATERIALIZED (
     SELECT o.id AS owed_id, o.id::text AS "outboxId", n.id, n.case_id AS "caseId", n.kind, n.recipients, n.to_petitioner AS "toPetitioner", n.data,
       ${utc('n.owed_at')} AS "owedAt", c.number AS "caseNumber", c.sealed, c.history_seq AS "historySeq", c.history_head AS "historyHead",
       (SELECT title FROM petition WHERE case_id = n.case_id) AS title, (SELECT lane FROM petition WHERE case_id = n.case_id) AS lane,
       ${addressedPetitioner('n.case_id')} AS petitioner,
       ${utc('c.received_at')} AS "receivedAt", r.unit, r.officer, ${utc('r.due_at')} AS "dueAt", ${factsOf('r')} AS facts,
       h.event, h.actor AS "eventBy", ${utc('(SELECT office_now())')} AS now, f.settings_version::text AS "settingsVersion",
       ($2::jsonb ->> n.kind) || CASE WHEN c.sealed THEN '密' ELSE '' END AS prefix,
       EXTRACT(YEAR FROM n.owed_at AT TIME ZONE 'Asia/Shanghai')::int AS year
     FROM due o
       CROSS JOIN LATERAL (SELECT * FROM notice WHERE id = o.ref OFFSET 0) n
       CROSS JOIN LATERAL (SELECT * FROM case_file WHERE id = n.case_id FOR UPDATE SKIP LOCKED) c
       CROSS JOIN LATERAL (SELECT * FROM process WHERE id = n.process_id OFFSET 0) r
       CROSS JOIN LATERAL (SELECT * FROM history WHERE case_id = n.case_id AND seq = n.history_seq OFFSET 0) h
       CROSS JOIN office f),
   wanted AS (SELECT prefix, year, count(*)::int AS count FROM owed GROUP BY prefix, year),
   taken AS (
     INSERT INTO number_series AS s (series, year, last) SELECT '文号:' || prefix, year, count FROM wanted ORDER BY 1, 2
     ON CONFLICT (series, year) DO UPDATE SET last = s.last + EXCLUDED.last RETURNING series, year, last)
   SELECT owed.*, (t.last - w.count + row_number() OVER (PARTITION BY owed.prefix, owed.year ORDER BY owed_id))::int AS serial
   FROM owed JOIN wanted w ON w.prefix = owed.prefix AND w.year = owed.year
     JOIN taken t ON t.series = '文号:' || owed.prefix AND t.year = owed.year ORDER BY owed_id`,
);

const documentWords = JSON.stringify(
  Object.fromEntries(Object.entries(noticeDuties).map(([kind, { documentWord }]) => [kind, documentWord])),
);

/**
 * Takes a batch of owed notices, oldest first, with their document numbers, and locks their cases too: the history
 * entry that proves the issue joins the chain of the case, so nobody else may write to it meanwhile. Numbers have no
 * gaps, because a transaction that ends badly gives its numbers back.
 */
export const claimOfNotices = (except: readonly string[]): Query => ({
  statement: claim,
  values: [except, documentWords],
});
