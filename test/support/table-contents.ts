import type { DataSource, EntityManager } from 'typeorm';

/** What a refused request may leave behind, and why: nothing but that it was made. */
const exceptions: Record<string, { column?: string; why: string }> = {
  failed_sign_in: { why: 'the tries at a door are counted there, refused ones above all' },
  session: { column: 'last_seen_at', why: 'whoever asks for something, in vain or not, is at their desk' },
};

/** A digest of the contents of every table of the office. */
export async function tableContents({ manager }: Pick<DataSource, 'manager'>): Promise<Record<string, string>> {
  return digestsOf(manager, await tablesOf(manager));
}

/**
 * What changed since it was last asked. Only what was written meanwhile is read again: whoever inserts or updates leaves a row of a
 * later transaction than all others, and whoever deletes leaves fewer.
 */
export class ContentsWatch {
  private tables: string[] = [];
  private versions: Record<string, string> = {};
  private digests: Record<string, string> = {};

  constructor(private readonly office: Pick<DataSource, 'manager'>) {}

  /** The tables whose contents are others than before; none the first time. */
  async changed(): Promise<string[]> {
    const { manager } = this.office;
    const isFirst = this.tables.length === 0;
    if (isFirst) this.tables = await tablesOf(manager);
    const versions = await byTable(manager, this.tables.map(versionOf));
    const written = this.tables.filter((table) => versions[table] !== this.versions[table]);
    const digests = await digestsOf(manager, written);
    const changed = written.filter((table) => digests[table] !== this.digests[table]);
    Object.assign(this.versions, versions);
    Object.assign(this.digests, digests);
    return isFirst ? [] : changed;
  }
}

async function tablesOf(manager: EntityManager): Promise<string[]> {
  const tables = await manager.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return tables.map(({ name }) => name).filter((name) => !exceptions[name] || exceptions[name].column !== undefined);
}

const versionOf = (table: string): string =>
  `SELECT '${table}' AS name, count(*) || ' ' || COALESCE(max(xmin::text::bigint), 0) AS value FROM "${table}"`;

function digestsOf(manager: EntityManager, tables: readonly string[]): Promise<Record<string, string>> {
  const digests = tables.map((table) => {
    const column = exceptions[table]?.column;
    const row = column === undefined ? 't::text' : `(to_jsonb(t) - '${column}')::text`;
    return `SELECT '${table}' AS name, md5(COALESCE(string_agg(md5(${row}), '' ORDER BY ${row}), '')) AS value FROM "${table}" t`;
  });
  return byTable(manager, digests);
}

async function byTable(manager: EntityManager, selects: readonly string[]): Promise<Record<string, string>> {
  if (selects.length === 0) return {};
  const rows = await manager.query<{ name: string; value: string }[]>(selects.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
