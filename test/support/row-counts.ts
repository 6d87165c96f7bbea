import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';

/** How many rows each table of the office has, and what the latest of each sequence and series is. */
export async function rowCounts({ manager }: DataSource): Promise<Record<string, number>> {
  const tables = await manager.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const counts = tables
    .map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`)
    .join(' UNION ALL ');
  const rows = await manager.query<{ name: string; rows: number }[]>(
    `${counts} UNION ALL SELECT 'series ' || series, last FROM number_series`,
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}

/** Names of the tables in which something was written meanwhile. */
export function changedTables(before: Record<string, number>, after: Record<string, number>): string[] {
  return Object.keys({ ...before, ...after }).filter((name) => !isDeepStrictEqual(before[name], after[name]));
}
