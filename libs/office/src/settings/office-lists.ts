import { invalid, notFound, parsed, type Runtime } from '@banjie/runtime';
import { asLine, asParagraphs, line, type Actor, type Label } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { record } from '../organisation/record.js';

/** Characters of a level, at most. */
const longest = 30;

/** The lists an office keeps for the counter (R2). `levels`: of a line, at most. */
const lists = {
  categories: { table: 'category', levels: 3, label: { zh: '内容分类', en: 'Categories' } },
  places: { table: 'place', levels: 4, label: { zh: '属地', en: 'Places' } },
} as const satisfies Record<string, { table: string; levels: number; label: Label }>;
export type OfficeListName = keyof typeof lists;

/** A line of a list: its levels joined by strokes. `retired`: offered no more. */
export interface ListLine {
  path: string;
  retired: boolean;
}

/** What an import would do, in the order of the file; what is not in it is retired, never deleted. */
export interface ListPreview {
  added: string[];
  restored: string[];
  retired: string[];
  kept: number;
}

/** One line each, its levels parted by commas or strokes; empty lines are left out. */
export const listLines = z.strictObject({
  lines: z.string().overwrite(asParagraphs).max(500_000).meta({
    title: '每行一条，各级用逗号或斜杠分开',
    titleEn: 'One entry a line, levels parted by commas or strokes',
  }),
});

const path = line('全名（各级用斜杠分开）', 'Full name, levels parted by strokes', 200);

/** One change of a list. What hangs below a line goes with it; matters keep the words they were registered with. */
export const listChange = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('add'), path }),
  z.strictObject({ act: z.literal('move'), path, to: path }),
  z.strictObject({ act: z.literal('retire'), path }),
  z.strictObject({ act: z.literal('restore'), path }),
]);
type ListChange = z.infer<typeof listChange>;

const listOf = (name: string): (typeof lists)[OfficeListName] & { name: OfficeListName } => {
  if (!Object.hasOwn(lists, name)) throw notFound();
  return { ...lists[name as OfficeListName], name: name as OfficeListName };
};

/** A list in its own order, retired lines too. Throws `notFound` where there is no such list. */
export async function readList(manager: EntityManager, name: string): Promise<ListLine[]> {
  const { table } = listOf(name);
  return manager.query<ListLine[]>(
    `SELECT path, retired_at IS NOT NULL AS retired FROM ${table} ORDER BY position, path`,
  );
}

/** What importing these lines would do; nothing is written. Throws `invalid` naming each bad line. */
export async function previewList(manager: EntityManager, name: string, form: unknown): Promise<ListPreview> {
  return comparedWith(await readList(manager, name), linesOf(name, form));
}

function comparedWith(now: readonly ListLine[], lines: readonly string[]): ListPreview {
  const wanted = new Set(lines);
  const known = new Map(now.map((one) => [one.path, one.retired]));
  const restored = lines.filter((one) => known.get(one) === true);
  const added = lines.filter((one) => !known.has(one));
  const retired = now.filter((one) => !one.retired && !wanted.has(one.path)).map((one) => one.path);
  return { added, restored, retired, kept: lines.length - added.length - restored.length };
}

/** Puts imported lines in the place of those offered before. Throws `invalid` naming each bad line. */
export async function importList(
  runtime: Runtime,
  actor: Actor,
  { name, form }: { name: string; form: unknown },
): Promise<ListPreview> {
  const lines = linesOf(name, form);
  return changing(runtime, actor, name, async (inside, { table }) => {
    const done = comparedWith(await readList(inside, name), lines);
    await inside.query(`UPDATE ${table} SET retired_at = office_now() WHERE path = ANY ($1)`, [done.retired]);
    await inside.query(
      `INSERT INTO ${table} (path, position) SELECT path, position FROM unnest($1::text[]) WITH ORDINALITY AS line(path, position)
       ON CONFLICT (path) DO UPDATE SET position = EXCLUDED.position, retired_at = NULL`,
      [lines],
    );
    const counts = { added: done.added.length, restored: done.restored.length, retired: done.retired.length };
    return { answer: done, act: 'listImport', detail: { to: counts } };
  });
}

/** Changes one line with what hangs below it. Throws `invalid` where it is not there, or would be there twice or too deep. */
export async function changeList(
  runtime: Runtime,
  actor: Actor,
  { name, form }: { name: string; form: unknown },
): Promise<ListLine[]> {
  const change = canonicalChange(name, parsed(listChange, form, 'R2'));
  return changing(runtime, actor, name, async (inside, { table, levels }) => {
    const [retire, offer] = steps(change, await readList(inside, name));
    if (offer.some((one) => one.path.split('/').length > levels)) throw bad('to', tooLong(levels));
    await inside.query(`UPDATE ${table} SET retired_at = office_now() WHERE path = ANY ($1)`, [retire]);
    await inside.query(
      `INSERT INTO ${table} (path, position)
       SELECT n.path, COALESCE(o.position, last.position + n.place::int)
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS n(path, was, place)
         LEFT JOIN ${table} o ON o.path = n.was CROSS JOIN (SELECT COALESCE(max(position), 0) AS position FROM ${table}) last
       ON CONFLICT (path) DO UPDATE SET retired_at = NULL`,
      [offer.map((one) => one.path), offer.map(({ was }) => was)],
    );
    const detail = 'to' in change ? { from: change.path, to: change.to } : { to: change.path };
    return { answer: await readList(inside, name), act: actNames[change.act], detail };
  });
}

const actNames = { add: 'listAdd', move: 'listMove', retire: 'listRetire', restore: 'listRestore' } as const;

/** What is offered no more, and what is offered instead, each where its forerunner stood. */
function steps(
  change: ListChange,
  now: readonly ListLine[],
): [retire: string[], offer: { path: string; was: string | null }[]] {
  const isWithin = (one: ListLine): boolean => one.path === change.path || one.path.startsWith(`${change.path}/`);
  const touched = now.filter(isWithin);
  const offered = touched.filter(({ retired }) => !retired).map((one) => one.path);
  switch (change.act) {
    case 'add':
      if (offered.includes(change.path)) throw bad('path', '已有此条 / it is there already');
      return [[], [{ path: change.path, was: null }]];
    case 'retire':
      if (offered.length === 0) throw bad('path', '没有此条 / there is no such entry');
      return [offered, []];
    case 'restore':
      if (touched.length === offered.length) throw bad('path', '没有停用此条 / it is not retired');
      return [[], touched.map((one) => ({ path: one.path, was: one.path }))];
    case 'move': {
      if (offered.length === 0) throw bad('path', '没有此条 / there is no such entry');
      const moved = offered.map((was) => ({ path: `${change.to}${was.slice(change.path.length)}`, was }));
      const there = new Set(now.filter(({ retired }) => !retired).map((one) => one.path));
      if (moved.some((one) => there.has(one.path) && !offered.includes(one.path)))
        throw bad('to', '该处已有同名条目 / an entry of that name is there already');
      return [offered, moved];
    }
  }
}

const bad = (field: string, message: string) => invalid([{ path: field, message }], 'R2');

/** The change with its names as a list keeps them; what cannot be is refused before anything is read. */
function canonicalChange(name: string, change: ListChange): ListChange {
  const { levels } = listOf(name);
  const asKept = (field: string, text: string): string => {
    const row = levelsOf(text);
    if (row.length === 0 || !isLine(row, levels)) throw bad(field, tooLong(levels));
    return row.join('/');
  };
  const path = asKept('path', change.path);
  if (change.act !== 'move') return { ...change, path };
  const to = asKept('to', change.to);
  if (to === path || to.startsWith(`${path}/`)) throw bad('to', '不能移到本条之下 / it cannot be moved below itself');
  return { ...change, path, to };
}

interface Written<Answer> {
  answer: Answer;
  act: string;
  detail: Record<string, unknown>;
}

/** One change at a time, on record, and seen by whoever registers at once. */
function changing<Answer>(
  { manager }: Runtime,
  actor: Actor,
  name: string,
  work: (inside: EntityManager, list: ReturnType<typeof listOf>) => Promise<Written<Answer>>,
): Promise<Answer> {
  const list = listOf(name);
  return manager.transaction(async (inside) => {
    await inside.query('UPDATE office SET settings_version = settings_version + 1 WHERE id = 1');
    const { answer, act, detail } = await work(inside, list);
    await record(inside, actor, [{ act, subject: list.label.zh, detail }]);
    return answer;
  });
}

const levelsOf = (text: string): string[] =>
  text
    .split(/[,，/／]/)
    .map((level) => asLine(level))
    .filter(Boolean);

const isLine = (row: readonly string[], levels: number): boolean =>
  row.length <= levels && row.every((level) => level.length <= longest);

const tooLong = (levels: number): string =>
  `最多${'一二三四'[levels - 1]}级，每级不超过 ${longest} 字 / ${levels} levels at most, ${longest} characters each`;

function linesOf(name: string, form: unknown): string[] {
  const { levels } = listOf(name);
  const rows = parsed(listLines, form, 'R2').lines.split('\n').map(levelsOf);
  const issues = rows.flatMap((row, index) =>
    isLine(row, levels)
      ? []
      : [{ path: 'lines', message: `第 ${index + 1} 行 / line ${index + 1}: ${tooLong(levels)}` }],
  );
  const lines = [...new Set(rows.filter((row) => row.length > 0).map((row) => row.join('/')))];
  if (lines.length === 0) issues.push({ path: 'lines', message: '没有任何条目 / no entry at all' });
  if (issues.length > 0) throw invalid(issues.slice(0, 20), 'R2');
  return lines;
}
