import {
  isOfCommittee,
  parsed,
  readProcesses,
  type OfficeSettings,
  type ReadProcess,
  type Runtime,
} from '@banjie/runtime';
import { processes, stageLabel, type Actor, type Label, type Light } from '@banjie/workflows';
import { z } from 'zod';
import { deskOf, seatsAt } from '../access/desks.js';
import { notAboutReader, personsOf } from '../access/not-about-reader.js';
import { urgentMark } from '../access/urgent-mark.js';
import type { AllowedAct } from '../case-page/allowed-acts.js';
import { actsAtProcess } from '../case-page/process-acts.js';
import type { Holder } from '../case-page/shapes.js';
import { clockLabel, holderOf, naming } from '../labels.js';

/** A supervision case; the holder is the unit supervised, and whoever of it is concerned. Instants in ISO 8601. */
export interface SupervisionItem extends Holder {
  id: string;
  number: string;
  title: string | null;
  /** The matter is urgent and major: a report of it is open (R9). */
  urgent: boolean;
  cause: string;
  causeLabel: Label;
  stage: string;
  stageLabel: Label;
  light: Light | null;
  dueAt: string | null;
  openedAt: string;
  /** At whose desk the reader sees it, where that is not their own (R1). */
  atDeskOf: { id: string; name: string } | null;
  allowedActs: AllowedAct[];
}

export const supervisionQuery = z.strictObject({ deskOf });

interface SupervisionRow {
  id: string;
  number: string;
  title: string | null;
  urgent: boolean;
  stage: string;
  light: Light | null;
  unit: string | null;
  concerned: string | null;
  due_at: Date | null;
  opened_at: Date;
}

/** Of the list at most; the soonest due are in it. */
export const mostSupervised = 200;

/** The committee sees every supervision case; a supervised unit its own, to explain; nobody a sealed one uncleared (R5): `$1` to `$6`. */
const isSupervised = `p.kind = $5 AND p.open AND (NOT p.sealed OR $3) AND ($1 OR p.supervised_unit = ANY ($2::text[]))
    AND ${notAboutReader('p', '$4', '$6')}`;

const statement = `
  SELECT p.id, c.number, t.title, p.stage, p.light, p.supervised_unit AS unit, p.subject AS concerned, p.due_at, p.opened_at,
    ${urgentMark('p', '$4')}
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  WHERE ${isSupervised}
  ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT ${mostSupervised}`;

/** The open supervision cases this person may know of, soonest due first, each with the acts open to them (R5). */
export async function readSupervision(
  runtime: Runtime,
  reader: Actor,
  query: unknown = {},
): Promise<SupervisionItem[]> {
  const { deskOf: desk } = parsed(supervisionQuery, query);
  const seats = seatsAt(reader, desk);
  const settings = await runtime.settingsCache.newest();
  const rows = await runtime.manager.query<SupervisionRow[]>(statement, asParameters(reader, seats, settings));
  const read = await readProcesses(
    runtime,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const process = read.get(row.id);
    if (!process) return [];
    const allowedActs = actsAtProcess(runtime.regime, settings, reader, process);
    return [{ ...itemOf(row, process, settings), atDeskOf: deskIn(seats, row, settings), allowedActs }];
  });
}

/** How many the list shows at all desks of theirs, counted up to a limit. */
export async function countSupervised(
  { manager, settingsCache }: Runtime,
  reader: Actor,
  atMost: number,
): Promise<number> {
  const [row] = await manager.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM (SELECT FROM process p WHERE ${isSupervised} LIMIT $7) counted`,
    [...asParameters(reader, seatsAt(reader, undefined), await settingsCache.newest()), atMost],
  );
  return row.count;
}

function asParameters(reader: Actor, seats: readonly Actor[], settings: OfficeSettings): unknown[] {
  const { officers, units } = personsOf(reader);
  return [
    seats.some(isOfCommittee),
    seats.map(({ unit }) => unit),
    settings.cleared.has(reader.id),
    officers,
    processes.supervision.kind,
    units,
  ];
}

/** The first of the desks at which it is seen, one's own before others. */
function deskIn(
  seats: readonly Actor[],
  { unit }: SupervisionRow,
  settings: OfficeSettings,
): SupervisionItem['atDeskOf'] {
  const seat = seats.find((one) => isOfCommittee(one) || one.unit === unit);
  return seat?.deputy ? { id: seat.id, name: naming(settings).officer(seat.id) ?? seat.id } : null;
}

function itemOf(
  row: SupervisionRow,
  { snapshot }: ReadProcess,
  settings: OfficeSettings,
): Omit<SupervisionItem, 'allowedActs' | 'atDeskOf'> {
  const { id, number, title, urgent, stage, light, unit, concerned, due_at, opened_at } = row;
  const cause = String(snapshot.context['cause']);
  return {
    id,
    number,
    title,
    urgent,
    cause,
    causeLabel: clockLabel(cause),
    // Of whom is supervised, not of who has to act.
    ...holderOf(settings, { unit, officer: concerned, desk: null }),
    stage,
    stageLabel: stageLabel(processes.supervision.kind, stage),
    light,
    dueAt: due_at?.toISOString() ?? null,
    openedAt: opened_at.toISOString(),
  };
}
