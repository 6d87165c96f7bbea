import { notFound, openCase, parsed, type Runtime } from '@banjie/runtime';
import { petitioner, type Actor, type Label, type Role } from '@banjie/workflows';
import { z } from 'zod';
import { hiddenFrom } from '../case-page/timeline-visibility.js';
import { naming } from '../labels.js';
import { readKindLabels, relationLabels, type ReadKind } from './kinds.js';
import { readOf, recordedRead } from './record-reads.js';

/** Who read what of a case on one day. Instants in ISO 8601. */
export interface LoggedRead {
  reader: string;
  readerName: string | null;
  /** At whose desk, by name; null at the reader's own (R1). */
  inNameOf: string | null;
  /** `YYYY-MM-DD` */
  day: string;
  kind: ReadKind;
  label: Label;
  /** Of a file its name, of a paper its title and number; null for a page. */
  what: string | null;
  relations: Label[];
  firstAt: string;
  lastAt: string;
  count: number;
}

export interface ReadLogPage {
  items: LoggedRead[];
  next: string | null;
}

/** Who is shown it: the committee, which asks who had no business with a case, and the auditor (R12). */
export const readLogReaders = [
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'auditor',
] as const satisfies readonly Role[];

export const isShownReadLog = ({ roles }: Actor): boolean => readLogReaders.some((role) => roles.includes(role));

export const readLogQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

const cursorForm = z.tuple([z.iso.datetime(), z.string().max(60), z.string().max(60)]);
const start = ['9999-12-31T00:00:00Z', '', ''] as const;

interface Row {
  reader: string;
  desk: string;
  day: string;
  kind: ReadKind;
  item: string;
  relations: (keyof typeof relationLabels)[];
  first_at: Date;
  last_at: Date;
  count: number;
  what: string | null;
  key: string;
}

const ofCase = { caseId: 'c.id', from: 'case_file c WHERE c.id = $1' };

/** Of a process that the reader does not know of it is not told who read of it (R6). Who reads the log is in it from the next time on. */
const statement = `
  WITH ${recordedRead('$2', ofCase)}
  SELECT l.reader, l.desk, l.day::text AS day, l.kind, l.item, l.relations, l.first_at, l.last_at, l.count,
    CASE l.kind WHEN 'attachment' THEN (SELECT a.name FROM attachment a WHERE a.id::text = l.item)
      ELSE (SELECT n.title || ' ' || n.number FROM notice n WHERE n.id::text = l.item AND n.case_id = $1) END AS what,
    to_char(l.first_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key
  FROM read_log l
  WHERE l.case_id = $1 AND NOT COALESCE(l.process_id = ANY ($3::uuid[]), false) AND (l.first_at, l.reader, l.item) < ($4::timestamptz, $5, $6)
  ORDER BY l.first_at DESC, l.reader DESC, l.item DESC LIMIT $7`;

/** Who read a case, its files and its papers, the latest first. Throws `notFound` for a case the reader may not read (R12). */
export async function readReadLog(
  runtime: Runtime,
  reader: Actor,
  { number, query }: { number: string; query: unknown },
): Promise<ReadLogPage> {
  const { cursor, limit } = parsed(readLogQuery, query);
  const { decision, settings } = await openCase(runtime, { number }, reader);
  if (!isShownReadLog(reader)) throw notFound();
  const hidden = [...hiddenFrom({ decision, reader })];
  const after = cursor === undefined ? start : parsed(cursorForm, cursor.split('~'));
  const own = JSON.stringify(readOf(reader, decision, 'readLog'));
  const rows = await runtime.manager.query<Row[]>(statement, [decision.file.id, own, hidden, ...after, limit]);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  const items = rows.map((row) => loggedRead(row, naming(settings).officer));
  return { items, next: last ? `${last.key}~${last.reader}~${last.item}` : null };
}

function loggedRead(row: Row, nameOf: (id: string) => string | null): LoggedRead {
  const { reader, desk, day, kind, relations, first_at, last_at, count, what } = row;
  return {
    reader,
    readerName: reader === petitioner.id ? relationLabels.petitioner.zh : nameOf(reader),
    inNameOf: desk === '' ? null : nameOf(desk),
    day,
    kind,
    label: readKindLabels[kind],
    what,
    relations: relations.map((relation) => relationLabels[relation]),
    firstAt: first_at.toISOString(),
    lastAt: last_at.toISOString(),
    count,
  };
}
