import type { OfficeSettings, Regime, Runtime } from '@banjie/runtime';
import type { Actor, Label } from '@banjie/workflows';
import { naming } from '../labels.js';
import {
  approvesExports,
  exportNumber,
  exportsWhere,
  isWaiting,
  maySee,
  mayDecide,
  seesAllExports,
  type ExportRow,
} from './export-rows.js';
import { filterInWords } from './filter-in-words.js';
import { listLabel } from './list-words.js';

/** `over`: approved, and the days to take it are past. */
export type ExportState = 'waiting' | 'approved' | 'over' | 'refused' | 'withdrawn';

/** A list somebody asked for as a file. Instants in ISO 8601. */
export interface ShownExport {
  id: string;
  number: string;
  listLabel: Label;
  filter: Label[];
  purpose: string;
  requestedBy: string;
  requestedByName: string | null;
  requestedAt: string;
  state: ExportState;
  decidedByName: string | null;
  decidedAt: string | null;
  reason: string | null;
  until: string | null;
  /** How often the same person was refused the same list with the same filter before. */
  refusedBefore: number;
  downloads: { at: string; rows: number }[];
  isOwn: boolean;
  mayDecide: boolean;
  mayDownload: boolean;
  mayWithdraw: boolean;
}

export interface ExportPage {
  items: ShownExport[];
  /** Whether this person decides what others ask for. */
  approves: boolean;
  /** Whether this person sees every export. */
  seesAll: boolean;
}

type ShownRow = ExportRow & { refused_before: number; downloads: { at: string; rows: number }[] | null };

const statement = `
  SELECT e.*, (SELECT json_agg(json_build_object('at', d.at, 'rows', d.rows) ORDER BY d.at) FROM export_download d WHERE d.list_export = e.id) AS downloads,
    (SELECT count(*)::int FROM list_export o WHERE o.requested_by = e.requested_by AND o.list = e.list AND o.filter = e.filter
      AND o.approved = false AND o.requested_at < e.requested_at) AS refused_before
  FROM (${exportsWhere(`e.requested_by = $1 OR $2 OR $3 AND (${isWaiting} OR e.decided_by = $1)`)}) e
  ORDER BY ${isWaiting} DESC, e.requested_at DESC, e.id DESC`;

/** The exports this person may know of, those that wait before all others: their own, those to decide, for the committee all (R12). */
export async function readExports(runtime: Runtime, reader: Actor): Promise<ExportPage> {
  const settings = await runtime.settingsCache.newest();
  const [approves, seesAll] = [approvesExports(reader), seesAllExports(reader)];
  const rows = await runtime.manager.query<ShownRow[]>(statement, [reader.id, seesAll, approves]);
  const items = rows
    .filter((row) => maySee(reader, row))
    .map((row) => shown(row, reader, { regime: runtime.regime, settings }));
  return { items, approves, seesAll };
}

/** How many wait for this person, as their page shows them. */
export async function countExports({ manager }: Runtime, reader: Actor, atMost: number): Promise<number> {
  if (!approvesExports(reader)) return 0;
  const waiting = await manager.query<ExportRow[]>(exportsWhere(isWaiting));
  return Math.min(waiting.filter((row) => mayDecide(reader, row)).length, atMost);
}

function shown(
  row: ShownRow,
  reader: Actor,
  { regime, settings }: { regime: Regime; settings: OfficeSettings },
): ShownExport {
  const name = naming(settings);
  const state = stateOf(row);
  const isOwn = row.requested_by === reader.id;
  return {
    id: row.id,
    number: exportNumber(row),
    listLabel: listLabel(row.list),
    filter: filterInWords(row.list, row.filter, { regime, settings }),
    purpose: row.purpose,
    requestedBy: row.requested_by,
    requestedByName: name.officer(row.requested_by),
    requestedAt: row.requested_at.toISOString(),
    state,
    decidedByName: name.officer(row.decided_by),
    decidedAt: row.decided_at?.toISOString() ?? null,
    reason: row.reason,
    until: row.until?.toISOString() ?? null,
    refusedBefore: row.refused_before,
    downloads: (row.downloads ?? []).map(({ at, rows }) => ({ at: new Date(at).toISOString(), rows })),
    isOwn,
    mayDecide: mayDecide(reader, row),
    mayDownload: isOwn && state === 'approved',
    mayWithdraw: isOwn && state === 'waiting',
  };
}

function stateOf({ approved, over, withdrawn_at }: ExportRow): ExportState {
  if (withdrawn_at !== null) return 'withdrawn';
  if (approved === null) return 'waiting';
  if (!approved) return 'refused';
  return over ? 'over' : 'approved';
}
