import { parsed, readProcesses, type OfficeSettings, type ReadProcess, type Runtime } from '@banjie/runtime';
import { processes, stageLabel, type Actor, type Label, type Light, type ProcessKind } from '@banjie/workflows';
import { z } from 'zod';
import { readerParameters } from '../access/readable-cases.js';
import type { AllowedAct } from '../case-page/allowed-acts.js';
import { actsAtProcess } from '../case-page/process-acts.js';
import { naming } from '../labels.js';
import { boardFigures, countedIn } from './figures.js';

const cursorForm = z.tuple([z.iso.datetime(), z.uuid()]);
const atMost = 50;

export const boardMattersQuery = z.strictObject({
  figure: z.enum(boardFigures),
  /** `none`: nobody's yet. */
  unit: z.string().max(60).optional(),
  cursor: z.string().max(200).optional(),
});

/** A line of the list behind a figure. `together`: what one form may be sent for here and at others of the list. Instants in ISO 8601. */
export interface BoardMatter {
  process: string;
  kind: ProcessKind;
  number: string;
  title: string | null;
  unitName: string | null;
  stageLabel: Label;
  light: Light | null;
  at: string;
  dueAt: string | null;
  together: AllowedAct | null;
}

export interface BoardMatters {
  items: BoardMatter[];
  next: string | null;
}

interface MatterRow {
  id: string;
  kind: ProcessKind;
  number: string;
  title: string | null;
  unit: string | null;
  stage: string;
  light: Light | null;
  at: Date;
  at_key: string;
  due_at: Date | null;
}

const statement = (counted: string): string => `
  SELECT f.id, p.kind, c.number, t.title, f.unit, p.stage, p.light, f.at, p.due_at,
    to_char(f.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at_key
  FROM (${counted}) f JOIN process p ON p.id = f.id JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = p.case_id
  WHERE ($8::text IS NULL OR COALESCE(f.unit, 'none') = $8) AND ($9::timestamptz IS NULL OR (f.at, f.id) > ($9::timestamptz, $10::uuid))
  ORDER BY f.at, f.id LIMIT ${atMost + 1}`;

/** The list behind a figure of the board, the longest waiting first, page by page (R5). */
export async function readBoardMatters(runtime: Runtime, reader: Actor, query: unknown): Promise<BoardMatters> {
  const { figure, unit = null, cursor } = parsed(boardMattersQuery, query);
  const [since = null, last = null] = cursor === undefined ? [] : parsed(cursorForm, cursor.split('~'));
  const settings = await runtime.settingsCache.newest();
  const values = [...readerParameters(reader, settings), unit, since, last];
  const found = await runtime.manager.query<MatterRow[]>(statement(countedIn(figure)), values);
  const rows = found.slice(0, atMost);
  const read = await supervisedAmong(runtime, rows);
  const end = found.length > atMost ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => matterOf(row, settings, togetherAt(runtime, settings, reader, read.get(row.id)))),
    next: end ? `${end.at_key}~${end.id}` : null,
  };
}

/** Only of supervision one form may be sent for several. */
function supervisedAmong(runtime: Runtime, rows: readonly MatterRow[]): Promise<ReadonlyMap<string, ReadProcess>> {
  const ids = rows.filter(({ kind }) => kind === processes.supervision.kind).map(({ id }) => id);
  return ids.length === 0 ? Promise.resolve(new Map<string, ReadProcess>()) : readProcesses(runtime, ids);
}

function togetherAt(
  { regime }: Runtime,
  settings: OfficeSettings,
  reader: Actor,
  process: ReadProcess | undefined,
): AllowedAct | null {
  if (!process) return null;
  const marked = regime.definition(process.kind).acts.filter(({ oneForm }) => oneForm === true);
  const allowed = actsAtProcess(regime, settings, reader, process);
  return allowed.find(({ act }) => marked.some(({ name }) => name === act)) ?? null;
}

function matterOf(row: MatterRow, settings: OfficeSettings, together: AllowedAct | null): BoardMatter {
  const { id, kind, number, title, unit, stage, light, at, due_at } = row;
  return {
    process: id,
    kind,
    number,
    title,
    unitName: naming(settings).unit(unit),
    stageLabel: stageLabel(kind, stage),
    light,
    at: at.toISOString(),
    dueAt: due_at?.toISOString() ?? null,
    together,
  };
}
