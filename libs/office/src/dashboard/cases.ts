import { oversees, parsed, type OfficeSettings, type Runtime } from '@banjie/runtime';
import { channels, officeDate, type Actor, type Label } from '@banjie/workflows';
import { z } from 'zod';
import { urgentMark } from '../access/urgent-mark.js';
import type { QueueItem } from '../queue/shapes.js';
import { queueItem, type QueueRow } from '../queue/queue.js';
import { channelLabel } from './channel-label.js';
import { answeredWhere, claimedWhere, takenDownWhere } from './lighter.js';
import { ages, mattersWhere, readerValues, receivedFrom, receivedTo, today, waitingWhere } from './matters.js';

const satisfaction = z.enum(['satisfied', 'basicallySatisfied', 'notSatisfied', 'none']);
const words = z.string().max(200);
const yes = z.literal('yes');

/** Which cases: the names and values are those of the dashboard's figures, so that each figure is a list. */
export const casesQuery = z.strictObject({
  from: officeDate('收到日期起', 'Received from').optional(),
  to: officeDate('收到日期止', 'Received to').optional(),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  channel: z.enum(channels).optional(),
  inPerson: yes.optional(),
  category: words.optional(),
  place: words.optional(),
  unit: words.optional(),
  standing: z.enum(['open', 'settled', 'onTime', 'late']).optional(),
  age: z.enum(ages.map(({ key }) => key)).optional(),
  light: z.enum(['green', 'reminded', 'yellow', 'red', 'none']).optional(),
  denied: yes.optional(),
  lighter: z.enum(['suggestion', 'enquiry']).optional(),
  claimed: yes.optional(),
  result: words.optional(),
  bouncedBy: words.optional(),
  filedBy: words.optional(),
  correctedBy: words.optional(),
  reception: satisfaction.optional(),
  handling: satisfaction.optional(),
  callBack: z.enum([...satisfaction.options, 'notReached', 'refused']).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

type Filter = z.infer<typeof casesQuery>;

const standings = {
  open: 'NOT m.settled',
  settled: 'm.settled',
  onTime: 'm.settled AND NOT m.late',
  late: 'm.late',
} as const;

class Conditions {
  readonly texts: string[] = [];

  constructor(readonly values: unknown[]) {}

  add(value: unknown, text: (parameter: string) => string): void {
    if (value === undefined) return;
    this.values.push(value);
    this.texts.push(text(`$${this.values.length}`));
  }

  toString(): string {
    return this.texts.length === 0 ? 'true' : this.texts.join(' AND ');
  }
}

/** Of open matters the open processes are asked, of others what is counted. */
function received(filter: Filter, values: unknown[]): string {
  const conditions = new Conditions(values);
  conditions.add(filter.from, receivedFrom);
  conditions.add(filter.to, receivedTo);
  const waiting = filter.age !== undefined || filter.light !== undefined || filter.standing === 'open';
  return waiting ? waitingWhere(conditions.toString()) : mattersWhere(conditions.toString());
}

function chosen(filter: Filter, values: unknown[]): string {
  const conditions = new Conditions(values);
  for (const column of ['month', 'channel', 'category', 'place', 'unit'] as const)
    conditions.add(filter[column], (value) => `m.${column} = ${value}`);
  for (const column of ['bouncedBy', 'filedBy', 'correctedBy'] as const)
    conditions.add(filter[column], (value) => `${value} = ANY (m."${column}")`);
  for (const column of ['reception', 'handling', 'callBack'] as const)
    conditions.add(filter[column], (value) => `m.settled AND m."${column}" = ${value}`);
  conditions.add(filter.light, (value) => `COALESCE(m.light, 'none') = ${value}`);
  if (filter.standing) conditions.texts.push(standings[filter.standing]);
  if (filter.denied) conditions.texts.push('m.denied');
  conditions.add(filter.lighter, takenDownWhere);
  conditions.add(filter.result, answeredWhere);
  if (filter.claimed) conditions.texts.push(claimedWhere);
  if (filter.inPerson) conditions.texts.push('m."inPerson"');
  const age = ages.find(({ key }) => key === filter.age);
  if (age) conditions.texts.push(`m.age >= ${age.from}${age.to === null ? '' : ` AND m.age <= ${age.to}`}`);
  return conditions.toString();
}

const cursorForm = z.tuple([z.iso.datetime(), z.uuid()]);

/** The page is found among what is counted; what is shown of it is read of its own matters only. */
const statement = (matters: string, which: string, after: string, limit: string): string => `
  WITH ${today}, found AS MATERIALIZED (SELECT m.case_id, m.received_at FROM (${matters}) m WHERE ${which}),
    page AS MATERIALIZED (SELECT * FROM found f WHERE ${after} ORDER BY f.received_at DESC, f.case_id DESC LIMIT ${limit})
  SELECT f.case_id, m.process, c.number, t.title, p.kind, p.stage, p.light, m.unit, p.officer, p.desk, p.due_at, f.received_at,
    to_char(f.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS due_key, ${urgentMark('p', '$1')}, (SELECT count(*)::int FROM found) AS total
  FROM page f JOIN petition_facts m ON m.case_id = f.case_id JOIN process p ON p.id = m.process
    JOIN case_file c ON c.id = f.case_id JOIN petition t ON t.case_id = f.case_id
  ORDER BY f.received_at DESC, f.case_id DESC`;

/** `channel`: the one filtered by, in words. */
export interface FoundCases {
  total: number;
  channel: Label | null;
  items: QueueItem[];
  next: string | null;
}

type FoundRow = QueueRow & { case_id: string; total: number };

/**
 * The cases behind a figure, the latest received first, page by page. Who may not read matters (the administrator) sees
 * that they are there, and no title (R12).
 */
export async function findCases(runtime: Runtime, reader: Actor, query: unknown): Promise<FoundCases> {
  const filter = parsed(casesQuery, query);
  const settings = await runtime.settingsCache.newest();
  const values = readerValues(reader, settings.cleared);
  const [matters, which] = [received(filter, values), chosen(filter, values)];
  const after = new Conditions(values);
  const [since, last] = filter.cursor === undefined ? [] : parsed(cursorForm, filter.cursor.split('~'));
  if (last !== undefined) {
    values.push(since, last);
    after.texts.push(`(f.received_at, f.case_id) < ($${values.length - 1}::timestamptz, $${values.length}::uuid)`);
  }
  values.push(filter.limit);
  const rows = await runtime.manager.query<FoundRow[]>(
    statement(matters, which, after.toString(), `$${values.length}`),
    values,
  );
  const next = rows.length === filter.limit ? rows.at(-1) : undefined;
  return {
    total: rows[0]?.total ?? 0,
    channel: filter.channel === undefined ? null : channelLabel(filter.channel),
    items: rows.map((row) => caseItem(row, settings, reader)),
    next: next ? `${next.due_key}~${next.case_id}` : null,
  };
}

function caseItem(row: FoundRow, settings: OfficeSettings, reader: Actor): QueueItem {
  const item = queueItem(row, settings, reader);
  return oversees(reader) ? item : { ...item, title: null };
}
