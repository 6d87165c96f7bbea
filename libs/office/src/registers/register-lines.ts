import type { Actor, RegisterOrder } from '@banjie/workflows';
import type { OfficeSettings } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { readable, readerParameters } from '../access/readable-cases.js';
import {
  enteredWithin,
  narrowedTo,
  Parameters,
  type RegisterFilters,
  type RegisterPeriod,
} from './register-filters.js';
import type { OfficeRegister } from './register-of.js';

/** Which lines of a register: for whom, narrowed to what. */
export interface LinesAsked {
  register: OfficeRegister;
  reader: Actor;
  settings: OfficeSettings;
  filters: RegisterFilters;
  period: RegisterPeriod;
}

/** Where in the list: in which order, after which line (key, case, place in its history), and how many. */
export interface LinesAt {
  order: RegisterOrder;
  descending: boolean;
  after: LineKey | null;
  limit: number;
}

export type LineKey = [key: string, caseId: string, seq: string];

/** A line as the database has it. */
export interface LineRow {
  key: string;
  case_id: string;
  seq: number;
  at: Date;
  actor: string;
  type: string;
  event: Record<string, unknown>;
  process: string;
  stage: string;
  due_at: Date | null;
  number: string;
  title: string | null;
  channel: string | null;
  lane: string | null;
  category: string | null;
  place: string | null;
  unit: string | null;
  received_at: Date;
  people: number | null;
  names: string[];
  confidential: boolean;
}

interface Order {
  /** SQL: what a line is ordered by. */
  by: string;
  type: 'timestamptz' | 'text';
}

const orders: Readonly<Record<RegisterOrder, Order>> = {
  entered: { by: 'h.at', type: 'timestamptz' },
  received: { by: 'c.received_at', type: 'timestamptz' },
  number: { by: `c.series || lpad(c.year::text, 6, '0') || lpad(c.serial::text, 12, '0')`, type: 'text' },
  unit: { by: `COALESCE(f.unit, '')`, type: 'text' },
  due: { by: `COALESCE(p.due_at, 'infinity')`, type: 'timestamptz' },
};

/** The key of such an order is an instant, of any other a text. */
export const isOfInstants = (order: RegisterOrder): boolean => orders[order].type === 'timestamptz';

const joined = `history h JOIN process p ON p.id = h.process_id JOIN case_file c ON c.id = h.case_id
      LEFT JOIN petition t ON t.case_id = h.case_id LEFT JOIN petition_facts f ON f.case_id = h.case_id`;

/** SQL: entries `h` of one type that are lines of the register for this reader. */
const areLines = ({ register, filters, period }: LinesAsked, type: string, parameters: Parameters): string =>
  `h.process_kind = ${parameters.add(register.kind)} AND h.type = ${type} AND h.process_id IS NOT NULL AND h.timer_id IS NULL
      AND ${enteredWithin(period, parameters)} AND ${readable}${narrowedTo(filters, parameters)}`;

/** The types of entry that are asked for: all of the register’s, or the one it is narrowed to. */
const typesOf = ({ register, filters: { act } }: LinesAsked): readonly string[] =>
  act === undefined ? register.lines : register.lines.filter((type) => type === act);

const keyText = (key: string, type: Order['type']): string =>
  type === 'text' ? key : `to_char(${key} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Type by type, so that each is read in the order of the index; then what is shown is read of those of the page alone. */
function pageStatement(
  asked: LinesAsked,
  { order, descending, after, limit }: LinesAt,
  parameters: Parameters,
): string {
  const { by, type } = orders[order];
  const [way, beyond] = descending ? ['DESC', '<'] : ['ASC', '>'];
  const lines = areLines(asked, 'one.type', parameters);
  const cursor = after
    ? ` AND (${by}, h.case_id, h.seq) ${beyond} (${parameters.add(after[0])}::${type}, ${parameters.add(after[1])}::uuid, ${parameters.add(after[2])}::int)`
    : '';
  const most = parameters.add(limit);
  const sorted = `ORDER BY key ${way}, case_id ${way}, seq ${way}`;
  return `
  WITH page AS MATERIALIZED (SELECT e.* FROM unnest(${parameters.add(typesOf(asked))}::text[]) AS one(type) CROSS JOIN LATERAL (
      SELECT ${by} AS key, h.case_id, h.seq FROM ${joined} WHERE ${lines}${cursor}
      ORDER BY ${by} ${way}, h.case_id ${way}, h.seq ${way} LIMIT ${most}) e ${sorted} LIMIT ${most})
  SELECT COALESCE(${keyText('g.key', type)}, 'infinity') AS key, h.case_id, h.seq, h.at, h.actor, h.type, h.event, p.id AS process, p.stage, p.due_at,
    c.number, t.title, t.channel, t.lane, t.category, t.place, f.unit, c.received_at, t.people_count AS people,
    ARRAY(SELECT r.name FROM petitioner r WHERE r.case_id = h.case_id ORDER BY r.position) AS names,
    EXISTS (SELECT FROM process k WHERE k.case_id = h.case_id AND k.confidential) AS confidential
  FROM page g JOIN history h ON h.case_id = g.case_id AND h.seq = g.seq JOIN process p ON p.id = h.process_id
    JOIN case_file c ON c.id = h.case_id LEFT JOIN petition t ON t.case_id = h.case_id LEFT JOIN petition_facts f ON f.case_id = h.case_id
  ORDER BY g.key ${way}, g.case_id ${way}, g.seq ${way}`;
}

/** A page of the lines this reader may read. */
export function readLines(manager: EntityManager, asked: LinesAsked, at: LinesAt): Promise<LineRow[]> {
  const parameters = new Parameters(readerParameters(asked.reader, asked.settings));
  const statement = pageStatement(asked, at, parameters);
  return manager.query<LineRow[]>(statement, parameters.values);
}

/** 本地约定：合计最多数到的行数。 As many lines are counted; of more it is said that there are more, and to narrow the period. */
export const mostCounted = 100_000;

/** What stands at the foot of a register: lines, matters and people; null where there are more lines than are counted. */
export interface RegisterTotals {
  lines: number;
  isMore: boolean;
  matters: number | null;
  people: number | null;
}

/** Adds up the lines this reader may read, as they are narrowed, in one pass. */
export async function countLines(manager: EntityManager, asked: LinesAsked): Promise<RegisterTotals> {
  const parameters = new Parameters(readerParameters(asked.reader, asked.settings));
  const types = `ANY (${parameters.add(typesOf(asked))}::text[])`;
  const lines = areLines(asked, types, parameters);
  const [row] = await manager.query<{ lines: number; matters: number; people: number }[]>(
    `SELECT count(*)::int AS lines, count(DISTINCT one.case_id)::int AS matters, COALESCE(sum(one.people), 0)::int AS people
     FROM (SELECT h.case_id, t.people_count AS people FROM ${joined} WHERE ${lines} LIMIT ${mostCounted + 1}) one`,
    parameters.values,
  );
  const { lines: count = 0, matters = 0, people = 0 } = row ?? {};
  const isMore = count > mostCounted;
  return {
    lines: Math.min(count, mostCounted),
    isMore,
    matters: isMore ? null : matters,
    people: isMore || !asked.register.countsPeople ? null : people,
  };
}
