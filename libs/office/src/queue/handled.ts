import { mayKnowWhoCame, mayRead, parsed, readCases, type CaseDecision, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { z } from 'zod';
import { notAboutReader, personsOf, sealedFor } from '../access/not-about-reader.js';
import { urgentMark } from '../access/urgent-mark.js';
import { keptUnnamed } from '../personal-data/who-came.js';
import { matterColumns, matterOf, type MatterRow } from './matter.js';
import { queueItem, type QueueRow } from './queue.js';
import { filterFields, narrowed } from './queue-filters.js';
import type { QueueListItem, QueuePage } from './shapes.js';

const { category, text } = filterFields;

export const handledQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  category,
  text,
});

/** The first process of a case stands for it. */
const cases = `case_file c CROSS JOIN LATERAL (SELECT * FROM process WHERE case_id = c.id ORDER BY opened_at, id LIMIT 1) p`;

/** What the reader has acted in, and no accusation against them is told by: `$1` to `$4`. */
const isHandled = `c.hands @> ARRAY[$1] AND c.destruction IS NULL AND ${sealedFor('p', { officers: '$2', units: '$3', cleared: '$4' })}
    AND NOT (p.recused && $2::text[]) AND ${notAboutReader('p', '$2', '$3')}`;

const statement = (condition: string): string => `
  SELECT p.id AS process, p.case_id, c.number, t.title, ${matterColumns('p')}, p.kind, p.stage, p.light, p.unit, p.officer, p.desk,
    p.due_at, c.received_at, to_char(c.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS due_key, ${urgentMark('p', '$2')}
  FROM ${cases} LEFT JOIN petition t ON t.case_id = c.id
  WHERE ${isHandled} AND (c.received_at, p.id) < ($5::timestamptz, $6::uuid)${condition}
  ORDER BY c.received_at DESC, p.id DESC LIMIT $7`;

type HandledRow = QueueRow & MatterRow & { case_id: string };

const cursorForm = z.tuple([z.iso.datetime(), z.uuid()]);
const start = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** What the reader has acted in and may still read, ended or not, received last first (R1). */
export async function readHandled(runtime: Runtime, reader: Actor, query: unknown): Promise<QueuePage> {
  const { cursor, limit, ...filters } = parsed(handledQuery, query);
  const after = cursor === undefined ? start : parsed(cursorForm, cursor.split('~'));
  const { condition, values } = narrowed(filters, 8);
  const who = await asParameters(runtime, reader);
  const rows = await runtime.manager.query<HandledRow[]>(statement(condition), [...who, ...after, limit, ...values]);
  const { cases: read, settings } = await readCases(runtime, { ids: rows.map(({ case_id }) => case_id) });
  const items = rows.flatMap((row): QueueListItem[] => {
    const decision = read.find(({ file }) => file.id === row.case_id);
    if (!decision || !mayRead(reader, decision)) return [];
    return [{ ...queueItem(row, settings, reader), matter: matterFor(reader, decision, row), toSign: false }];
  });
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { items, next: last ? `${last.due_key}~${last.process}` : null };
}

function matterFor(reader: Actor, decision: CaseDecision, row: HandledRow): QueueListItem['matter'] {
  const matter = matterOf(row);
  return mayKnowWhoCame(reader, decision) ? matter : { ...matter, petitioner: matter.petitioner && keptUnnamed };
}

/** How many these are, counted up to a limit. */
export async function countHandled(runtime: Runtime, reader: Actor, atMost: number): Promise<number> {
  const [row] = await runtime.manager.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM (SELECT FROM ${cases} WHERE ${isHandled} LIMIT $5) counted`,
    [...(await asParameters(runtime, reader)), atMost],
  );
  return row.count;
}

async function asParameters({ settingsCache }: Runtime, reader: Actor): Promise<unknown[]> {
  const { cleared } = await settingsCache.newest();
  const { officers, units } = personsOf(reader);
  return [reader.id, officers, units, cleared.has(reader.id)];
}
