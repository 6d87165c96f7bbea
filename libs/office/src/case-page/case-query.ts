import type { ClockName, ClockRun, Explanation, ProcessKind } from '@banjie/workflows';
import { numberInSeries } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { recordedRead, type Read } from '../read-log/record-reads.js';

/** One case as its page shows it: rows as they stand, nothing derived. */
export interface CaseRows {
  id: string;
  number: string;
  /** Of a sealed case, which goes by a reference: its number in the series of the lane. */
  lane_number: string | null;
  outcome: string | null;
  petition: {
    channel: string;
    lane: string;
    title: string;
    content: string;
    category: string | null;
    purpose: string;
    place: string | null;
    people_count: number;
    flags: string[];
    registered_at: string;
    received_at: string;
  } | null;
  repeat_of: string | null;
  petitioners: { position: number; name: string; phone_cipher: string | null; representative: boolean }[];
  attachments: {
    id: string;
    name: string;
    media: string;
    size: number;
    scan: 'clean' | 'notScanned';
    added_by: string;
    added_at: string;
    opened: boolean;
  }[];
  corrections: { id: string; values_cipher: string }[];
  reveals: { position: number; officer: string; reason: string; at: string }[];
  timers: TimerRows[];
  breaches: { process_id: string; clock: string; run: number; counts: boolean }[];
  history: HistoryRows[];
  notices: NoticeRows[];
}

/** A case that began with a petition. */
export type PetitionRows = CaseRows & { petition: NonNullable<CaseRows['petition']> };

export interface TimerRows {
  process_id: string;
  kind: ProcessKind;
  clock: ClockName;
  rung: string;
  run: ClockRun;
  nominal_due: string;
  effective_due: string;
  due_at: string;
  provisional: boolean;
  explanation: Explanation;
  state: 'armed' | 'fired' | 'cancelled';
  closed_at: string | null;
}

export interface HistoryRows {
  seq: number;
  at: string;
  type: string;
  actor: string;
  process_id: string | null;
  process_kind: ProcessKind | null;
  from_stage: string | null;
  to_stage: string | null;
  event: Record<string, unknown>;
}

export interface NoticeRows {
  id: string;
  kind: string;
  number: string | null;
  title: string | null;
  body: string | null;
  issued_at: string | null;
  recipients: string[];
  to_petitioner: boolean;
  process_id: string;
  /** Place in the history of the entry that owed it. */
  history_seq: number;
  owed_at: string;
  /** The registration it was written from has been corrected since. */
  superseded: boolean;
  /** What it says of somebody’s lateness was found not to be so. */
  void: boolean;
}

const rowsOf = (table: string, columns: string, order: string, where = 't.case_id = c.id'): string =>
  `COALESCE((SELECT jsonb_agg(to_jsonb(x) ORDER BY ${order}) FROM (SELECT ${columns} FROM ${table} t WHERE ${where}) x), '[]')`;

const caseQuery = `
  WITH ${recordedRead('$2', { caseId: 'c.id', from: 'case_file c JOIN petition p ON p.case_id = c.id WHERE c.number = $1' })}
  SELECT c.id, c.number, CASE WHEN c.sealed THEN ${numberInSeries('c')} END AS lane_number, c.outcome,
    (SELECT to_jsonb(p) FROM petition p WHERE p.case_id = c.id) AS petition,
    (SELECT earlier.number FROM petition p JOIN case_file earlier ON earlier.id = p.repeat_of WHERE p.case_id = c.id AND earlier.sealed = c.sealed) AS repeat_of,
    ${rowsOf('petitioner', 't.position, t.name, t.phone_cipher, t.representative', 'x.position')} AS petitioners,
    ${rowsOf('attachment', 't.id, t.name, t.media, t.size, t.scan, t.added_by, t.added_at, EXISTS (SELECT FROM attachment_opened o WHERE o.attachment_id = t.id) AS opened', 'x.added_at, x.id')} AS attachments,
    ${rowsOf('registration_correction', 't.id, t.values_cipher', 'x.id')} AS corrections,
    ${rowsOf('reveal', 't.id, t.position, t.officer, t.reason, t.at', 'x.id')} AS reveals,
    COALESCE((SELECT jsonb_agg(to_jsonb(x) ORDER BY x.id) FROM (
      SELECT DISTINCT ON (t.process_id, t.clock, (t.run->>'run')::int) t.id, t.process_id, p.kind, t.clock, t.rung, t.run, t.nominal_due,
        t.effective_due, t.due_at, t.provisional, t.explanation, t.state, t.closed_at
      FROM timer t JOIN process p ON p.id = t.process_id WHERE t.case_id = c.id
      ORDER BY t.process_id, t.clock, (t.run->>'run')::int, t.id DESC) x), '[]') AS timers,
    ${rowsOf('breach', 't.process_id, t.clock, t.run, EXISTS (SELECT FROM breach_in_force f WHERE f.id = t.id) AS counts', 'x.clock')} AS breaches,
    ${rowsOf('history', 't.seq, t.at, t.type, t.actor, t.process_id, t.process_kind, t.from_stage, t.to_stage, t.event', 'x.seq')} AS history,
    COALESCE((SELECT jsonb_agg(to_jsonb(x) ORDER BY x.owed_at, x.id) FROM (
      SELECT n.id, n.kind, n.number, n.title, n.body, n.issued_at, n.recipients, n.to_petitioner, n.owed_at, n.process_id, n.history_seq,
        EXISTS (SELECT FROM notice_superseded s WHERE s.notice_id = n.id) AS superseded,
        (SELECT notice_is_void(paper) FROM notice paper WHERE paper.id = n.id) AS void
      FROM notice_as_shown n WHERE n.case_id = c.id) x), '[]') AS notices
  FROM case_file c WHERE c.number = $1`;

/**
 * Reads a petition's case by its number and enters that it was read, in one round trip (R12); null where there is none, and where it
 * began with a clue.
 */
export async function readCaseRows(manager: EntityManager, number: string, read: Read): Promise<PetitionRows | null> {
  const [row] = await manager.query<CaseRows[]>(caseQuery, [number, JSON.stringify(read)]);
  return row?.petition ? { ...row, petition: row.petition } : null;
}
