import type { OfficeSettings, Runtime } from '@banjie/runtime';
import {
  retentionClasses,
  retentionGrounds,
  type Actor,
  type Label,
  type RetentionClass,
  type RetentionGround,
} from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { mayDecide, recordNumber, recordsFor, waits, type RecordRow } from './records.js';

/** `approved` while files of it are still to be destroyed. */
export type RecordState = 'waiting' | 'approved' | 'done' | 'refused' | 'withdrawn';

/** A file of a record. Days `YYYY-MM-DD`. */
export interface RecordFile {
  number: string;
  classLabel: Label;
  groundLabel: Label;
  receivedOn: string;
  closedOn: string;
  dueOn: string;
  /** Left after all: it changed since it was proposed, or its history does not verify. */
  left: boolean;
}

/** A record of destruction. Instants in ISO 8601; `number` null until it is approved. */
export interface ShownRecord {
  id: string;
  number: string | null;
  sealed: boolean;
  state: RecordState;
  reason: string;
  proposerName: string;
  proposedAt: string;
  deciderName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  withdrawnAt: string | null;
  destroyed: number;
  files: RecordFile[];
  mayDecide: boolean;
  mayWithdraw: boolean;
}

/** The records this person may see, those that wait before all others, each with its files. */
export async function shownRecords(runtime: Runtime, reader: Actor, settings: OfficeSettings): Promise<ShownRecord[]> {
  const rows = await recordsFor(runtime.manager, reader, settings);
  const files = await filesOf(
    runtime.manager,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    number: recordNumber(row),
    sealed: row.sealed,
    state: stateOf(row),
    reason: row.reason,
    proposerName: row.proposer,
    proposedAt: row.proposed_at.toISOString(),
    deciderName: row.decider,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decisionReason: row.decision_reason,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    destroyed: row.destroyed,
    files: files.get(row.id) ?? [],
    mayDecide: mayDecide(reader, row, settings),
    mayWithdraw: row.proposed_by === reader.id && waits(row),
  }));
}

function stateOf({ approved, files, destroyed, left, withdrawn_at }: RecordRow): RecordState {
  if (withdrawn_at !== null) return 'withdrawn';
  if (approved === null) return 'waiting';
  if (!approved) return 'refused';
  return destroyed + left < files ? 'approved' : 'done';
}

interface FileRow {
  record: string;
  number: string;
  class: RetentionClass;
  ground: RetentionGround;
  received_on: string;
  closed_on: string;
  due_on: string;
  left: boolean;
}

const statement = `
  SELECT record, number, class, ground, received_on::text, closed_on::text, due_on::text, left_because IS NOT NULL AS "left"
  FROM destruction_item WHERE record = ANY ($1::uuid[]) ORDER BY closed_on, number`;

/** The files of records, by the records' ids. */
export async function filesOf(manager: EntityManager, records: readonly string[]): Promise<Map<string, RecordFile[]>> {
  const rows = await manager.query<FileRow[]>(statement, [records]);
  const found = new Map<string, RecordFile[]>();
  for (const row of rows) found.set(row.record, [...(found.get(row.record) ?? []), fileOf(row)]);
  return found;
}

const fileOf = ({ number, class: of, ground, received_on, closed_on, due_on, left }: FileRow): RecordFile => ({
  number,
  classLabel: retentionClasses[of],
  groundLabel: retentionGrounds[ground].label,
  receivedOn: received_on,
  closedOn: closed_on,
  dueOn: due_on,
  left,
});
