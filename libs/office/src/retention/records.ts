import { notFound, type OfficeSettings } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { personsOf } from '../access/not-about-reader.js';
import { notOnesOwn } from './due-files.js';
import { keepsFiles, mayApprove } from './who-may.js';

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

/** Records `r` that a condition asks for, the latest first; $1 and $2 are the reader's `personsOf`. */
const recordsWhere = (condition: string): string => `
  SELECT r.*, x.files, x.destroyed, x."left", EXISTS (SELECT FROM destruction_item i JOIN petition t ON t.case_id = i.case_id
      WHERE i.record = r.id AND NOT (${notOnesOwn('t')})) AS concerns
  FROM destruction_record r CROSS JOIN LATERAL (SELECT count(*)::int AS files, count(i.destroyed_at)::int AS destroyed, count(i.left_because)::int AS "left"
    FROM destruction_item i WHERE i.record = r.id) x
  WHERE ${condition} ORDER BY r.proposed_at DESC, r.id DESC LIMIT 200`;

const persons = (reader: Actor): unknown[] => {
  const { officers, units } = personsOf(reader);
  return [officers, units];
};

/** Whether somebody may see a record: whoever keeps or may approve files of its lane. */
export const maySee = (reader: Actor, row: Pick<RecordRow, 'sealed'>, settings: OfficeSettings): boolean =>
  keepsFiles(reader, row.sealed, settings) || mayApprove(reader, { ...row, proposed_by: '', one_with: [] }, settings);

/** The records this person may see, the latest first. */
export async function recordsFor(
  manager: EntityManager,
  reader: Actor,
  settings: OfficeSettings,
): Promise<RecordRow[]> {
  const lanes = [false, true].filter((sealed) => maySee(reader, { sealed }, settings));
  return manager.query<RecordRow[]>(recordsWhere('r.sealed = ANY ($3)'), [...persons(reader), lanes]);
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
