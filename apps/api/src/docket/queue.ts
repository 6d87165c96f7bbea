import { parsed, type Book, type Runtime } from '@banjie/runtime';
import { stageLabel, type ProcessKind } from '@banjie/workflows';
import { z } from 'zod';
import type { SignedIn } from '../access/officer-in-session.js';
import { isOfCommittee } from '../access/committee.js';
import { naming } from './labels.js';
import { notAboutReader } from './not-about-reader.js';

export const cursorQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export interface QueueRow {
  process: string;
  number: string;
  title: string | null;
  kind: ProcessKind;
  stage: string;
  light: string | null;
  unit: string | null;
  officer: string | null;
  desk: string | null;
  due_at: Date | null;
  received_at: Date;
  due_key: string;
}

const columns = `p.id AS process, c.number, t.title, p.kind, p.stage, p.light, p.unit, p.officer, p.desk, p.due_at, c.received_at,
  COALESCE(to_char(p.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'infinity') AS due_key`;

/** What only the committee sees in its own lists never appears in a queue by the way; one's own cause does (R6, R12). */
const visible = `p.open AND (NOT p.sealed OR $4)
  AND CASE WHEN p.kind = 'accountability' AND p.subject = $1 THEN p.stage NOT IN ('clue', 'finding')
    ELSE NOT ($1 = ANY (p.recused)) AND (p.kind <> 'accountability' OR $5) AND ${notAboutReader('p', '$1', '$2')} END`;

/** What makes a process this person's to look after; each has an index of the open ones, in order of their due dates. */
const reasons = [
  'p.officer = $1',
  `p.kind IN ('supervision', 'accountability') AND p.subject = $1`,
  'p.unit = $2 AND (p.officer IS NULL OR $6)',
  `p.first_contact = $1 AND p.stage LIKE 'routing.%'`,
];

const afterCursor = `(COALESCE(p.due_at, 'infinity'), p.id) > (COALESCE($7::timestamptz, '-infinity'), COALESCE($8::uuid, '00000000-0000-0000-0000-000000000000'))`;

const page = (reason: string): string => `
  (SELECT p.id FROM process p WHERE ${reason} AND ${visible} AND ${afterCursor} ORDER BY p.due_at, p.id LIMIT $9)`;

/** Desk by desk, so that each is read in the order of its index. */
const desks = ` SELECT d.id FROM unnest($3::text[]) AS role CROSS JOIN LATERAL ${page('p.desk = role')} d`;

// A page for each reason, then the page of those: the closed matters of ten years cost nothing.
const queueStatement = `
  WITH mine AS MATERIALIZED (${[...reasons.map(page), desks].join(' UNION ')})
  SELECT ${columns} FROM mine m
    CROSS JOIN LATERAL (SELECT * FROM process WHERE id = m.id OFFSET 0) p
    JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT $9`;

/**
 * What waits for this person, soonest due first: theirs by name, their unit's that nobody has taken (all of it for its
 * head), their desk's, and what they handed over and nobody has signed for yet (R1).
 */
export async function readQueue(runtime: Runtime, reader: SignedIn, query: unknown) {
  const { cursor, limit } = parsed(cursorQuery, query);
  const [due, process] = cursor === undefined ? [null, null] : parseCursor(cursor);
  const book = await runtime.shelf.newest();
  const rows = await runtime.manager.query<QueueRow[]>(queueStatement, [
    reader.id, reader.unit, reader.roles, book.cleared.has(reader.id), isOfCommittee(reader), reader.roles.includes('unitHead'), due, process, limit,
  ]);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { items: rows.map((row) => queueItem(row, book, reader)), next: last ? `${last.due_key}~${last.process}` : null };
}

const cursorForm = z.tuple([z.union([z.literal('infinity'), z.iso.datetime()]), z.uuid()]);

const parseCursor = (cursor: string): [string, string] => parsed(cursorForm, cursor.split('~'));

export function queueItem(row: QueueRow, book: Book, reader: SignedIn) {
  const name = naming(book);
  const { process, number, title, kind, stage, light, unit, officer, due_at, received_at } = row;
  return {
    process, number, title, kind, stage, stageLabel: stageLabel(kind, stage), light,
    unit, unitName: name.unit(unit), officer, officerName: name.officer(officer),
    dueAt: due_at?.toISOString() ?? null, receivedAt: received_at.toISOString(), role: roleIn(row, reader),
  };
}

function roleIn({ officer, unit, desk }: QueueRow, reader: SignedIn): string {
  if (officer === reader.id) return 'officerInCharge';
  if (desk !== null && (reader.roles as readonly string[]).includes(desk)) return desk;
  return unit === reader.unit ? 'unit' : 'firstContact';
}
