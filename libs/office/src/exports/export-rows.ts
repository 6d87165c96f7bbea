import { notFound } from '@banjie/runtime';
import { isOneOf, type Actor, type Role } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { holds } from '../access/holds.js';
import { readLogReaders } from '../read-log/read-log.js';
import type { Filter } from './filter-in-words.js';
import { daysToDownload } from './forms.js';
import type { ListName } from './list-words.js';

/** An export as it is kept. */
export interface ExportRow {
  id: string;
  number_year: number;
  serial: number;
  list: ListName;
  filter: Filter;
  purpose: string;
  requested_by: string;
  one_with: string[];
  requested_at: Date;
  approved: boolean | null;
  decided_by: string | null;
  decided_at: Date | null;
  reason: string | null;
  /** Since when whoever asked needs it no more. */
  withdrawn_at: Date | null;
  /** Until when the file may be taken; null unless it was approved. */
  until: Date | null;
  /** It was approved, and the days to take it are over. */
  over: boolean;
}

/** SQL: until when an approved export `e` may be taken. */
const until = `CASE WHEN e.approved THEN e.decided_at + interval '${daysToDownload} days' END`;

/** SQL: nobody has decided it, and whoever asked still needs it. */
export const isWaiting = '(e.decided_at IS NULL AND e.withdrawn_at IS NULL)';

/** SQL: it waits for a decision, or is approved and may still be taken. */
export const isOpen = `(${isWaiting} OR COALESCE(${until} > office_now(), false))`;

/** Exports `e` that a condition asks for, those that wait before all others, the latest first. */
export const exportsWhere = (condition: string): string => `
  SELECT e.*, ${until} AS until, COALESCE(${until} <= office_now(), false) AS over
  FROM list_export e WHERE ${condition} ORDER BY ${isWaiting} DESC, e.requested_at DESC, e.id DESC LIMIT 500`;

export const exportNumber = ({ number_year: year, serial }: Pick<ExportRow, 'number_year' | 'serial'>): string =>
  `导出〔${year}〕${serial}号`;

/** The leading group and the committee approve (R12); whoever sits at such a desk does too. */
const approvers: readonly Role[] = [
  'leader',
  'principalLeader',
  'disciplineSecretary',
  'disciplineOfficer',
  'efficiencyOfficer',
];

export const approvesExports = (reader: Actor): boolean => holds(reader, approvers);

/** The committee and the auditor see every export; whoever approves, what waits and what they decided. */
export const seesAllExports = (reader: Actor): boolean => holds(reader, readLogReaders);

const waits = ({ decided_at, withdrawn_at }: Pick<ExportRow, 'decided_at' | 'withdrawn_at'>): boolean =>
  decided_at === null && withdrawn_at === null;

/** Never one's own, nor that of whom one stands in for or who stands in for one, now or when it was asked for (R6). */
export const mayDecide = (
  reader: Actor,
  row: Pick<ExportRow, 'requested_by' | 'one_with' | 'decided_at' | 'withdrawn_at'>,
): boolean => waits(row) && approvesExports(reader) && !isOneOf(reader, [row.requested_by, ...row.one_with]);

/** Whether this person may know of an export at all. */
export const maySee = (reader: Actor, row: ExportRow): boolean =>
  row.requested_by === reader.id ||
  seesAllExports(reader) ||
  (approvesExports(reader) && (waits(row) || row.decided_by === reader.id));

/** One export that this person may know of; throws `notFound` for others as for an id of nothing. */
export async function exportOf(manager: EntityManager, reader: Actor, id: string): Promise<ExportRow> {
  const [row] = z.uuid().safeParse(id).success
    ? await manager.query<ExportRow[]>(exportsWhere('e.id = $1::uuid'), [id])
    : [];
  if (!row || !maySee(reader, row)) throw notFound();
  return row;
}
