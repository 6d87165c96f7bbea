import type { EntityManager } from 'typeorm';
import { asLine, asParagraphs } from '@banjie/workflows';
import { z } from 'zod';
import { invalid, parsed } from '@banjie/runtime';

/** Levels of a category, at most. */
const levels = 3;
/** Characters of a level, at most. */
const longest = 30;

/** One category a line, its levels parted by commas or strokes; empty lines are left out. */
export const categoryLines = z.strictObject({
  lines: z.string().overwrite(asParagraphs).max(500_000).meta({
    title: '分类表（每行一类，各级用逗号或斜杠分开）',
    titleEn: 'One category a line, levels parted by commas or strokes',
  }),
});

/** Puts an imported dictionary in the place of the one before; matters keep the words they were registered with (R2). Throws `invalid` naming each bad line. */
export async function importCategories(manager: EntityManager, form: unknown): Promise<{ count: number }> {
  const paths = pathsOf(parsed(categoryLines, form).lines);
  await manager.transaction(async (one) => {
    await one.query('DELETE FROM category');
    await one.query(
      'INSERT INTO category (path, position) SELECT path, position FROM unnest($1::text[]) WITH ORDINALITY AS line(path, position)',
      [paths],
    );
    await one.query('UPDATE office SET settings_version = settings_version + 1 WHERE id = 1');
  });
  return { count: paths.length };
}

function pathsOf(lines: string): string[] {
  const rows = lines.split('\n').map((line) =>
    line
      .split(/[,，/／]/)
      .map((level) => asLine(level))
      .filter(Boolean),
  );
  const issues = rows.flatMap((row, index) =>
    isCategory(row)
      ? []
      : [
          {
            path: 'lines',
            message: `第 ${index + 1} 行有误：最多三级，每级不超过 ${longest} 字 / line ${index + 1}: three levels at most, ${longest} characters each`,
          },
        ],
  );
  const paths = [...new Set(rows.filter((row) => row.length > 0).map((row) => row.join('/')))];
  if (paths.length === 0) issues.push({ path: 'lines', message: '没有任何分类 / no category at all' });
  if (issues.length > 0) throw invalid(issues.slice(0, 20), 'R2');
  return paths;
}

const isCategory = (row: readonly string[]): boolean =>
  row.length <= levels && row.every((level) => level.length <= longest);

/** The dictionary in its own order. */
export async function readCategories(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ path: string }[]>('SELECT path FROM category ORDER BY position, path');
  return rows.map(({ path }) => path);
}
