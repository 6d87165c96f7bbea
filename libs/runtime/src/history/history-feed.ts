import type { ProcessKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { run, statement } from '../statement.js';

/** A place in the history of the whole office. `xact` is a transaction's 64-bit number, as text. */
export interface Position {
  xact: string;
  case_id: string;
  seq: number;
}

/** One history row, as far as it matters who may hear of it. */
export interface Change extends Position {
  number: string;
  process_id: string | null;
  process_kind: ProcessKind | null;
  type: string;
  /** The officer the entry names, if any. */
  officer: string | null;
  /** Of a notice that was issued: the process it came from, and whom it reached. */
  notice_process: string | null;
  reached: string[];
}

export interface Changes {
  changes: Change[];
  /** Whether nobody was writing: else what they write is still to come, and may not be announced. */
  settled: boolean;
}

/** Rows in one reading; a full reading says that there may be more. */
export const changesAtOnce = 500;

const columns = `h.xact::text, h.case_id, h.seq, c.number, h.process_id, h.process_kind, h.type, h.event->>'officer' AS officer,
  n.process_id AS notice_process, CASE WHEN h.type = 'NOTICE_ISSUED' THEN COALESCE(h.event->'to', '[]') ELSE '[]' END AS reached`;

const after = statement(
  'live_changes',
  `
  SELECT pg_snapshot_xmin(s) = pg_snapshot_xmax(s) AS settled, COALESCE((
    SELECT jsonb_agg(to_jsonb(x)) FROM (
      SELECT ${columns} FROM history h JOIN case_file c ON c.id = h.case_id
        LEFT JOIN notice n ON h.type = 'NOTICE_ISSUED' AND n.id = (h.event->>'notice')::uuid
      WHERE (h.xact, h.case_id, h.seq) > ($1::text::xid8, $2::uuid, $3::int) AND h.xact < pg_snapshot_xmin(s)
      ORDER BY h.xact, h.case_id, h.seq LIMIT ${changesAtOnce}) x), '[]') AS changes
  FROM pg_current_snapshot() s`,
);

/** What was written after a place, in the one order every reader sees, without gaps: at most `changesAtOnce` rows. */
export async function changesAfter(manager: EntityManager, { xact, case_id, seq }: Position): Promise<Changes> {
  const [row] = await run<Changes>(manager, after, [xact, case_id, seq]);
  if (!row) throw new Error('A statement without a row.');
  return row;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Before everything that is written from now on. */
export async function livePosition(manager: EntityManager): Promise<Position> {
  const [row] = await manager.query<{ xact: string }[]>('SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xact');
  if (!row) throw new Error('A statement without a row.');
  return { xact: row.xact, case_id: nobody, seq: 0 };
}

/** Whether there is more to catch up on after a place than is worth it, or the place is of another life of the database. */
export async function isLost(manager: EntityManager, { xact, case_id, seq }: Position, most: number): Promise<boolean> {
  const [row] = await manager.query<{ lost: boolean }[]>(
    `SELECT $1::text::xid8 > pg_snapshot_xmax(pg_current_snapshot()) OR (SELECT count(*) > $4 FROM (
       SELECT FROM history WHERE (xact, case_id, seq) > ($1::text::xid8, $2::uuid, $3::int) LIMIT $4 + 1) x) AS lost`,
    [xact, case_id, seq, most],
  );
  return row?.lost ?? true;
}

/** Whether one place comes before another. */
export function isBefore(one: Position, other: Position): boolean {
  if (one.xact !== other.xact) return BigInt(one.xact) < BigInt(other.xact);
  if (one.case_id !== other.case_id) return one.case_id < other.case_id;
  return one.seq < other.seq;
}
