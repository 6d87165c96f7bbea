import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import {
  formatVersion,
  headerName,
  headsFolder,
  sequencesName,
  tableFolder,
  type Header,
  type Manifest,
  type Sequences,
} from './archive.js';
import { BackupFile } from './backup-file.js';

const zip = promisify(gzip);

/** Rows are gathered to parts of about this size before they are compressed and written. */
const partBytes = 4 * 1024 * 1024;

/**
 * Not taken along: sessions, since one that has ended must not live again; the list of migrations, which restoring writes
 * anew. The queue's own schema is not looked at: wake-ups and jobs are set again from what is due and owed.
 */
const leftOut = ['session', 'migrations', 'typeorm_metadata'];

/** Numbers of transactions mean nothing in another server. */
const derived: Readonly<Record<string, readonly string[]>> = { history: ['xact'] };

export interface BackupReport {
  header: Header;
  manifest: Manifest;
  seal: string;
}

export interface BackupOrder {
  databaseUrl: string;
  path: string;
  /** `keyFingerprint` of the key for personal data, if known. */
  key: string | null;
  /** Told as it goes on: which table, and how many of its rows. */
  seen?: (table: string, rows: number) => void;
}

/**
 * Writes the whole office as it is at one moment into one file, while everybody works on. Memory does not grow with the office.
 * Throws where the database or the file cannot be read or written; then there is no file.
 */
export async function writeBackup({
  databaseUrl,
  path,
  key,
  seen = () => undefined,
}: BackupOrder): Promise<BackupReport> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'banjie-backup' });
  await client.connect();
  let file: BackupFile | undefined;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const header = await headerOf(client, key);
    file = new BackupFile(path);
    await file.add(headerName, Buffer.from(JSON.stringify(header)));
    const rows = await copyTables(file, client, header.tables, seen);
    await copyInto(
      file,
      headsFolder,
      client,
      `(SELECT id || ':' || history_seq || ':' || history_head FROM case_file ORDER BY id)`,
    );
    await file.add(sequencesName, Buffer.from(JSON.stringify(await sequencesOf(client))));
    const seal = await file.close(rows);
    return { header, manifest: { parts: file.parts, rows }, seal };
  } catch (error) {
    await file?.discard();
    throw error;
  } finally {
    await client.end();
  }
}

async function headerOf(client: pg.Client, key: string | null): Promise<Header> {
  const {
    rows: [row],
  } = await client.query<Header['office'] & Header['mark'] & Pick<Header, 'postgres'>>(
    // now() is when the transaction began, a moment before its snapshot: nothing committed before it can be missing.
    `SELECT name, mode, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, pg_current_snapshot()::text AS snapshot,
       (CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END)::text AS position, current_setting('server_version') AS postgres FROM office WHERE id = 1`,
  );
  if (!row) throw new Error('The database has no office: run the migrations first.');
  const { rows: migrations } = await client.query<{ name: string }>(
    'SELECT name FROM migrations ORDER BY timestamp, id',
  );
  const { rows: tables } = await client.query<{ table: string; columns: string[] }>(
    `SELECT t.relname AS table, array_agg(a.attname::text ORDER BY a.attnum) AS columns FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
     WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
       AND t.relname <> ALL ($1) GROUP BY t.relname ORDER BY t.relname`,
    [leftOut],
  );
  const { name, mode, at, snapshot, position, postgres } = row;
  return {
    format: formatVersion,
    office: { name, mode },
    mark: { at, snapshot, position },
    postgres,
    migrations: migrations.map((one) => one.name),
    key,
    tables: tables.map(({ table, columns }) => ({
      table,
      columns: columns.filter((column) => !derived[table]?.includes(column)),
    })),
  };
}

async function copyTables(
  file: BackupFile,
  client: pg.Client,
  tables: Header['tables'],
  seen: (table: string, rows: number) => void,
): Promise<Manifest['rows']> {
  const rows: Manifest['rows'] = {};
  for (const { table, columns } of tables) {
    const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
    const what = `${client.escapeIdentifier(table)} (${list})`;
    rows[table] = await copyInto(file, tableFolder(table), client, what, (count) => seen(table, count));
  }
  return rows;
}

/** Copies rows into parts of the file. Returns how many there were: COPY text has one line per row, and no other line ends. */
async function copyInto(
  file: BackupFile,
  folder: string,
  client: pg.Client,
  what: string,
  seen: (rows: number) => void = () => undefined,
): Promise<number> {
  let gathered: Buffer[] = [];
  let [size, parts, rows] = [0, 0, 0];
  const writePart = async (): Promise<void> => {
    parts += 1;
    const bytes = await zip(Buffer.concat(gathered), { level: 1 });
    [gathered, size] = [[], 0];
    await file.add(`${folder}/${String(parts).padStart(6, '0')}.gz`, bytes);
    seen(rows);
  };
  for await (const chunk of client.query(copyTo(`COPY ${what} TO STDOUT`)) as AsyncIterable<Buffer>) {
    gathered.push(chunk);
    size += chunk.length;
    rows += linesIn(chunk);
    if (size >= partBytes) await writePart();
  }
  if (size > 0) await writePart();
  return rows;
}

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** Sequences stand outside transactions: read after the rows, they are past every number the rows hold. */
async function sequencesOf(client: pg.Client): Promise<Sequences> {
  const { rows } = await client.query<Sequences[number]>(
    `SELECT sequencename AS sequence, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL AND sequencename <> 'migrations_id_seq' ORDER BY 1`,
  );
  return rows;
}
