import { notFound, type OfficeSettings, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { holds } from '../access/holds.js';
import { personsOf } from '../access/not-about-reader.js';
import { notOnesOwn } from './due-files.js';
import { keepsFiles, mayApprove, retentionReaders } from './who-may.js';

/** A record of destruction as it is kept, with how far it has come. */
export interface RecordRow {
  id: string;
  sealed: boolean;
  organ: string;
  reason: string;
  proposed_by: string;
  proposer: string;
  one_with: string[];
  proposed_at: Date;
  approved: boolean | null;
  decided_by: string | null;
  decider: string | null;
  decided_at: Date | null;
  decision_reason: string | null;
  /** Since when its proposer has taken it back. */
  withdrawn_at: Date | null;
  number_year: number | null;
  serial: number | null;
  files: number;
  destroyed: number;
  /** Left after all, because they had changed or do not verify. */
  left: number;
  /** A file of it concerns the reader (R6). */
  concerns: boolean;
}

/** Null until it is approved. Files of the sealed lane have a series of their own: a gap in the open one would give one away (R12). */
export const recordNumber = ({
  number_year: year,
  serial,
  sealed,
}: Pick<RecordRow, 'number_year' | 'serial' | 'sealed'>) =>
  serial === null ? null : `${sealed ? '密销' : '销毁'}〔${year}〕${serial}号`;

/** SQL: record `r` is neither decided nor taken back. */
const isWaiting = '(r.decided_at IS NULL AND r.withdrawn_at IS NULL)';

/** Records `r` that a condition asks for, those that wait before all others, the latest first; $1 and $2 are the reader's `personsOf`. */
const recordsWhere = (condition: string): string => `
  SELECT r.*, x.files, x.destroyed, x."left", EXISTS (SELECT FROM destruction_item i JOIN petition t ON t.case_id = i.case_id
      WHERE i.record = r.id AND NOT (${notOnesOwn('t')})) AS concerns
  FROM destruction_record r CROSS JOIN LATERAL (SELECT count(*)::int AS files, count(i.destroyed_at)::int AS destroyed, count(i.left_because)::int AS "left"
    FROM destruction_item i WHERE i.record = r.id) x
  WHERE ${condition} ORDER BY ${isWaiting} DESC, r.proposed_at DESC, r.id DESC LIMIT 200`;

/** Neither decided nor taken back. */
export const waits = ({ decided_at, withdrawn_at }: Pick<RecordRow, 'decided_at' | 'withdrawn_at'>): boolean =>
  decided_at === null && withdrawn_at === null;

const persons = (reader: Actor): unknown[] => {
  const { officers, units } = personsOf(reader);
  return [officers, units];
};

/** Whether somebody may see a record: whoever keeps or may approve files of its lane. */
export const maySee = (reader: Actor, row: Pick<RecordRow, 'sealed'>, settings: OfficeSettings): boolean =>
  keepsFiles(reader, row.sealed, settings) || mayApprove(reader, { ...row, proposed_by: '', one_with: [] }, settings);

/** Whether it waits for this person: for none whom a file of it concerns (R6). */
export const mayDecide = (reader: Actor, row: RecordRow, settings: OfficeSettings): boolean =>
  waits(row) && !row.concerns && mayApprove(reader, row, settings);

/** The records this person may see, those that wait before all others, the latest first. */
export const recordsFor = (manager: EntityManager, reader: Actor, settings: OfficeSettings): Promise<RecordRow[]> =>
  manager.query<RecordRow[]>(recordsWhere(inLanes), [...persons(reader), lanesOf(reader, settings)]);

const inLanes = 'r.sealed = ANY ($3)';

const lanesOf = (reader: Actor, settings: OfficeSettings): boolean[] =>
  [false, true].filter((sealed) => maySee(reader, { sealed }, settings));

/** How many records wait for this person, as their page shows them. */
export async function countDestructions(
  { manager, settingsCache }: Runtime,
  reader: Actor,
  atMost: number,
): Promise<number> {
  if (!holds(reader, retentionReaders)) return 0;
  const settings = await settingsCache.newest();
  const values = [...persons(reader), lanesOf(reader, settings)];
  const rows = await manager.query<RecordRow[]>(recordsWhere(`${inLanes} AND ${isWaiting}`), values);
  return Math.min(rows.filter((row) => mayDecide(reader, row, settings)).length, atMost);
}

/** One record this person may see; throws `notFound` for others as for an id of nothing. */
export async function recordFor(
  manager: EntityManager,
  reader: Actor,
  { id, settings }: { id: string; settings: OfficeSettings },
): Promise<RecordRow> {
  const [row] = z.uuid().safeParse(id).success
    ? await manager.query<RecordRow[]>(recordsWhere('r.id = $3'), [...persons(reader), id])
    : [];
  if (!row || !maySee(reader, row, settings)) throw notFound();
  return row;
}
