import { officeClock, oversees, readCases, type Runtime } from '@banjie/runtime';
import {
  dueForReview,
  laneLabels,
  leastYears,
  localDateOf,
  processes,
  retentionClasses,
  retentionGroundOf,
  retentionGrounds,
  yearsKept,
  type Actor,
  type Label,
  type Lane,
  type Outcome,
  type ProcessKind,
  type RetentionClass,
  type RetentionGround,
} from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { notAboutReader, personsOf } from '../access/not-about-reader.js';
import { readTerms } from './terms.js';

/** A file whose term is over, for somebody to look at: keep it longer, or destroy it. Days `YYYY-MM-DD`. */
export interface DueFile {
  id: string;
  number: string;
  /** For whoever may read it (R12). */
  title: string | null;
  lane: Label;
  category: string | null;
  receivedOn: string;
  closedOn: string;
  class: RetentionClass;
  classLabel: Label;
  ground: RetentionGround;
  groundLabel: Label;
  /** Since which day it may be looked at. */
  dueOn: string;
  keptUntil: string | null;
  /** Breaches on record in it: the figures keep them. */
  breaches: number;
  historySeq: number;
  historyHead: string;
}

interface Row {
  id: string;
  number: string;
  title: string;
  lane: Lane;
  purpose: string;
  category: string | null;
  flags: string[];
  outcome: Outcome | null;
  received_at: Date;
  opened_key: string;
  closed_at: Date;
  kinds: ProcessKind[];
  kept_until: string | null;
  breaches: number;
  history_seq: number;
  history_head: string;
}

/** SQL: the matter `row` is neither about the reader ($1 officers, $2 units) nor has a breach of theirs on record (R6). */
export const notOnesOwn = (row: string): string => `${notAboutReader(row, '$1', '$2')} AND NOT EXISTS (
    SELECT FROM breach b WHERE b.case_id = ${row}.case_id AND (b.officer = ANY ($1) OR b.deputy = ANY ($1)))`;

/**
 * Closed files from before a day, the oldest first: with nothing open, nothing owed, nothing open that is linked with them, and
 * not in a record that waits or is carried out.
 */
const page = `
  SELECT c.id, c.number, c.outcome, c.received_at, c.history_seq, c.history_head, t.title, t.lane, t.purpose, t.category, t.flags,
    k.closed_at, k.kinds, (SELECT max(x.until)::text FROM retention_extension x WHERE x.case_id = c.id) AS kept_until,
    (SELECT count(*)::int FROM breach b WHERE b.case_id = c.id) AS breaches,
    to_char(c.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS opened_key
  FROM case_file c JOIN petition t ON t.case_id = c.id
    CROSS JOIN LATERAL (SELECT max(p.changed_at) AS closed_at, array_agg(DISTINCT p.kind) AS kinds, bool_or(p.open) AS open
      FROM process p WHERE p.case_id = c.id) k
  WHERE c.destruction IS NULL AND c.sealed = $3 AND NOT k.open AND k.closed_at < $4::date::timestamp AT TIME ZONE 'Asia/Shanghai'
    AND c.opened_at < $4::date::timestamp AT TIME ZONE 'Asia/Shanghai' AND (c.opened_at, c.id) > ($5::timestamptz, $6::uuid)
    AND ($7::text[] IS NULL OR c.number = ANY ($7)) AND ${notOnesOwn('t')}
    AND NOT EXISTS (SELECT FROM case_link l JOIN process o ON o.case_id IN (l.case_id, l.other_id)
      WHERE c.id IN (l.case_id, l.other_id) AND l.unlinked_at IS NULL AND o.open)
    AND NOT EXISTS (SELECT FROM notice n JOIN outbox o ON o.ref = n.id WHERE n.case_id = c.id AND o.done_at IS NULL)
    AND NOT EXISTS (SELECT FROM destruction_item i JOIN destruction_record r ON r.id = i.record
      WHERE i.case_id = c.id AND i.left_because IS NULL AND r.approved IS NOT FALSE AND r.withdrawn_at IS NULL)
  ORDER BY c.opened_at, c.id LIMIT 500`;

export interface DueQuestion {
  sealed: boolean;
  /** Of these numbers only; null for all. */
  numbers: readonly string[] | null;
  /** Files at most. */
  most: number;
}

/** The files this person may look through now whose term is over, the oldest first. */
export async function dueFiles(runtime: Runtime, reader: Actor, question: DueQuestion): Promise<DueFile[]> {
  const { manager } = runtime;
  const { sealed, numbers, most } = question;
  const today = localDateOf((await officeClock(manager)).now.toISOString());
  const terms = await readTerms(manager);
  const { officers, units } = personsOf(reader);
  const least = Math.min(...Object.values(leastYears));
  const before = `${Number(today.slice(0, 4)) - least}-01-01`;
  const found: DueFile[] = [];
  for (let after: [string, string] = ['-infinity', nobody]; found.length < most;) {
    const rows = await manager.query<Row[]>(page, [officers, units, sealed, before, ...after, numbers]);
    const last = rows.at(-1);
    if (!last) break;
    const due = rows.map((row) => fileOf(row, { terms, reader })).filter((file) => isDue(file, today));
    found.push(...(await withoutOpenCompany(runtime, due)));
    after = [last.opened_key, last.id];
  }
  return found.slice(0, most);
}

const nobody = '00000000-0000-0000-0000-000000000000';

type Reckoned = Omit<DueFile, 'dueOn'> & { dueOn: string | null };

const isDue = (file: Reckoned, today: string): file is DueFile => file.dueOn !== null && file.dueOn <= today;

function fileOf(
  row: Row,
  { terms, reader }: { terms: Awaited<ReturnType<typeof readTerms>>; reader: Actor },
): Reckoned {
  const ran = row.kinds.flatMap((kind) => processes[kind].retains ?? []);
  const ground = retentionGroundOf({ ...row, ran });
  const { class: of, label } = retentionGrounds[ground];
  const closedOn = localDateOf(row.closed_at.toISOString());
  return {
    id: row.id,
    number: row.number,
    title: oversees(reader) ? row.title : null,
    lane: laneLabels[row.lane],
    category: row.category,
    receivedOn: localDateOf(row.received_at.toISOString()),
    closedOn,
    class: of,
    classLabel: retentionClasses[of],
    ground,
    groundLabel: label,
    dueOn: dueForReview({ closedOn, years: yearsKept(of, terms), keptUntil: row.kept_until }),
    keptUntil: row.kept_until,
    breaches: row.breaches,
    historySeq: row.history_seq,
    historyHead: row.history_head,
  };
}

const openAmong = `SELECT c.number FROM case_file c WHERE c.number = ANY ($1) AND EXISTS (SELECT FROM process p WHERE p.case_id = c.id AND p.open)`;

/** What was handled together with something that is still open is kept as long as that (R2). */
async function withoutOpenCompany(runtime: Runtime, files: readonly DueFile[]): Promise<DueFile[]> {
  if (files.length === 0) return [];
  const { cases } = await readCases(runtime, { ids: files.map(({ id }) => id) });
  const company = new Map(cases.map(({ file, root }) => [file.id, root?.standing.handledWith ?? []]));
  const open = await openNumbers(runtime.manager, [...company.values()].flat());
  return files.filter(({ id }) => !(company.get(id) ?? []).some((number) => open.has(number)));
}

async function openNumbers(manager: EntityManager, numbers: readonly string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const rows = await manager.query<{ number: string }[]>(openAmong, [numbers]);
  return new Set(rows.map(({ number }) => number));
}
