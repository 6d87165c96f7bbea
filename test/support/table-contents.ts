import type { DataSource } from 'typeorm';

/** What a refused request may leave behind, and why: nothing but that it was made. */
const exceptions: Record<string, { column?: string; why: string }> = {
  failed_sign_in: { why: 'the tries at a door are counted there, refused ones above all' },
  session: { column: 'last_seen_at', why: 'whoever asks for something, in vain or not, is at their desk' },
};

/** A digest of the contents of every table of the office. */
export async function tableContents({ manager }: Pick<DataSource, 'manager'>): Promise<Record<string, string>> {
  const tables = await manager.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const digests = tables.flatMap(({ name }) => {
    const exception = exceptions[name];
    if (exception && exception.column === undefined) return [];
    const row = exception ? `(to_jsonb(t) - '${exception.column}')::text` : 't::text';
    return [
      `SELECT '${name}' AS name, md5(COALESCE(string_agg(md5(${row}), '' ORDER BY ${row}), '')) AS digest FROM "${name}" t`,
    ];
  });
  const rows = await manager.query<{ name: string; digest: string }[]>(digests.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
