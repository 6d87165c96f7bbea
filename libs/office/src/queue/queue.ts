import { parsed, type OfficeSettings, type Runtime } from '@banjie/runtime';
import {
  localDayOf,
  processLabels,
  stageLabel,
  timeLimits,
  type ClockName,
  type Light,
  type ProcessKind,
  type Role,
  type WorkCalendar,
  type Actor,
} from '@banjie/workflows';
import { z } from 'zod';
import { holderOf, naming } from '../labels.js';
import { seatsAt } from '../access/desks.js';
import { urgentMark } from '../access/urgent-mark.js';
import { matterColumns, matterOf, type MatterRow } from './matter.js';
import { mine, mineParameterCount, mineParameters, queueTabConditions } from './mine.js';
import type { QueueItem, QueuePage } from './shapes.js';
import { filterFields, narrowed, type QueueFilters } from './queue-filters.js';

export const queueQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  ...filterFields,
});

export interface QueueRow {
  process: string;
  number: string;
  title: string | null;
  kind: ProcessKind;
  stage: string;
  light: Light | null;
  unit: string | null;
  officer: string | null;
  desk: Role | null;
  due_at: Date | null;
  received_at: Date;
  due_key: string;
  urgent: boolean;
  /** The clock the due instant is of; null where none runs. */
  clock?: ClockName | null;
  now?: Date;
}

// The officer an accountability is about reads it, and nothing else of the case by it (R6).
const hidden = 'p.committee_only AND p.subject = $1';
const columns = `p.id AS process, c.number, CASE WHEN ${hidden} THEN NULL ELSE t.title END AS title, ${matterColumns('p', hidden)}, p.kind, p.stage, p.light, p.unit, p.officer, p.desk, p.due_at, c.received_at,
  COALESCE(to_char(p.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'infinity') AS due_key`;

/** The clock whose end the due instant is: its unit is the one to count in (R3). */
const clockOfDue = `(SELECT r.clock FROM timer r WHERE r.process_id = p.id AND r.state <> 'cancelled'
  AND r.due_at = p.due_at ORDER BY r.id DESC LIMIT 1)`;

const queueStatement = (condition: string): string => `
  WITH ${mine(condition)},
  page AS MATERIALIZED (SELECT p.* FROM mine m CROSS JOIN LATERAL (SELECT * FROM process WHERE id = m.id OFFSET 0) p
    ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT $9)
  SELECT ${columns}, ${urgentMark('p', '$13::text[]')}, ${clockOfDue} AS clock, (${queueTabConditions.toSign}) IS TRUE AS to_sign, office_now() AS now
  FROM page p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  ORDER BY COALESCE(p.due_at, 'infinity'), p.id`;

/**
 * What waits for this person, soonest due first: theirs by name, their unit's that nobody has taken (all of it for its
 * head), their desk's, and what they handed over and nobody has signed for yet (R1).
 */
export async function readQueue(runtime: Runtime, reader: Actor, query: unknown): Promise<QueuePage> {
  const { cursor, limit, deskOf: desk, ...filters } = parsed(queueQuery, query);
  const settings = await runtime.settingsCache.newest();
  const asked = { settings, filters, after: cursor === undefined ? null : parseCursor(cursor), limit };
  const pages = await Promise.all(
    seatsAt(reader, desk).map(async (seat) => {
      const rows = await pageAt(runtime, seat, asked);
      return rows.map((row) => ({ row, seat }));
    }),
  );
  // Each is in the order of the list, one's own first: what is at two desks is shown at the first of them.
  const found = new Map(
    pages
      .flat()
      .reverse()
      .map((one) => [one.row.process, one]),
  );
  const listed = [...found.values()].sort((one, other) => (position(one.row) < position(other.row) ? -1 : 1));
  const shown = listed.slice(0, limit);
  const last = listed.length >= limit ? shown.at(-1)?.row : undefined;
  return {
    items: shown.map(({ row, seat }) => ({
      ...queueItem(row, settings, seat),
      matter: matterOf(row),
      toSign: row.to_sign,
    })),
    next: last ? `${last.due_key}~${last.process}` : null,
  };
}

/** `infinity` sorts after every instant. */
const position = ({ due_key, process }: QueueRow): string => `${due_key}~${process}`;

type QueueListRow = QueueRow & MatterRow & { to_sign: boolean };

interface PageAsked {
  settings: OfficeSettings;
  filters: QueueFilters;
  after: [string, string] | null;
  limit: number;
}

/** A page of what is at one desk: one's own, or that of somebody else at which one sits. */
async function pageAt(
  { manager }: Runtime,
  seat: Actor,
  { settings, filters, after, limit }: PageAsked,
): Promise<QueueListRow[]> {
  const { condition, values } = narrowed(filters, mineParameterCount + 1);
  const tabbed = filters.tab ? ` AND (${queueTabConditions[filters.tab]})` : '';
  return manager.query<QueueListRow[]>(queueStatement(tabbed + condition), [
    ...mineParameters(seat, settings, { after, limit }),
    ...values,
  ]);
}

const cursorForm = z.tuple([z.union([z.literal('infinity'), z.iso.datetime()]), z.uuid()]);

const parseCursor = (cursor: string): [string, string] => parsed(cursorForm, cursor.split('~'));

export function queueItem(row: QueueRow, settings: OfficeSettings, reader: Actor): QueueItem {
  const name = naming(settings);
  const { process, number, title, urgent, kind, stage, light, unit, officer, desk, due_at, received_at } = row;
  return {
    process,
    number,
    title,
    urgent,
    kind,
    kindLabel: processLabels[kind],
    stage,
    stageLabel: stageLabel(kind, stage),
    light,
    ...holderOf(settings, { unit, officer, desk }),
    dueAt: due_at?.toISOString() ?? null,
    workingDaysLeft: workingDaysLeft(row, settings.calendar),
    receivedAt: received_at.toISOString(),
    role: roleIn(row, reader),
    atDeskOf: reader.deputy ? { id: reader.id, name: name.officer(reader.id) ?? reader.id } : null,
  };
}

/** Working days still to come, the last one included; null for a clock of calendar days, and where less than one is left. */
function workingDaysLeft({ clock, due_at, now }: QueueRow, calendar: WorkCalendar): number | null {
  if (!clock || !due_at || !now || timeLimits[clock].dayKind !== 'working') return null;
  const [today, last] = [localDayOf(now.getTime()), localDayOf(due_at.getTime() - 1)];
  const days = Array.from({ length: Math.max(0, last - today) }, (_, index) => today + 1 + index);
  return days.filter((day) => calendar.kindOfDay(day).working).length || null;
}

function roleIn({ officer, unit, desk }: QueueRow, reader: Actor): string {
  if (officer === reader.id) return 'officerInCharge';
  if (desk !== null && (reader.roles as readonly string[]).includes(desk)) return desk;
  return unit === reader.unit ? 'unit' : 'firstContact';
}
