import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createDataSource, migrations, type Connection } from '@banjie/entities';
import type { PoolClient } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { verifyHeads, verifyHistory, type Verification } from '@banjie/runtime';
import {
  headsFolder,
  sequencesForm,
  sequencesName,
  sha256,
  tableFolder,
  UnusableBackup,
  type Header,
} from './archive.js';
import { entriesOf } from './backup-file.js';
import { checkBackup, damaged, readJson, type CheckedBackup } from './check-backup.js';

const unzip = promisify(gunzip);

export interface RestoreOrder {
  /** The owner of the database; it must be there, and nobody may work in it. */
  ownerUrl: string;
  path: string;
  /** Replace an office that is in the database. */
  overwrite: boolean;
  seen?: (what: string, done: number) => void;
}

export interface RestoreReport {
  backup: CheckedBackup;
  history: Verification;
}

/**
 * Puts the office of a backup into a database: sums checked first, then schema, rows, foreign keys and the verification of every
 * chain in one transaction, so that a restore that fails leaves the database as it was. Throws UnusableBackup, or an Error that says
 * what is in the way. The schema is that of the backup; migrating on is the caller's next step.
 */
export async function restoreBackup({
  ownerUrl,
  path,
  overwrite,
  seen = () => undefined,
}: RestoreOrder): Promise<RestoreReport> {
  const backup = await checkBackup(path, (bytes) => seen('sha256', bytes));
  const dataSource = await createDataSource(connectionFor(ownerUrl, backup.header)).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await runner.startTransaction();
    await clear(client, overwrite);
    const history = await rebuild({ dataSource, runner, client, path, backup, seen });
    await runner.commitTransaction();
    return { backup, history };
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/** Whether the tables of a backup are those of this release, or of one before it: another cannot be restored with it. */
export const isRestorable = ({ migrations: named }: Pick<Header, 'migrations'>): boolean =>
  migrations
    .slice(0, named.length)
    .map(({ name }) => name)
    .join() === named.join();

function connectionFor(ownerUrl: string, header: Header): Connection {
  const known = migrations.slice(0, header.migrations.length);
  if (!isRestorable(header)) {
    throw new UnusableBackup(
      '备份由更新或不同的版本生成，请用那个版本恢复 / the backup was made by a later or another release: restore it with that one',
    );
  }
  return { url: ownerUrl, poolSize: 1, applicationName: 'banjie-restore', unhurried: true, migrations: known };
}

/** Makes room: an empty schema, or that of an office nobody has founded yet; another one only when told. */
async function clear(client: PoolClient, overwrite: boolean): Promise<void> {
  const {
    rows: [found],
  } = await client.query<{ tables: number; present: string | null }>(
    `SELECT (SELECT count(*)::int FROM pg_class WHERE relnamespace = to_regnamespace('public') AND relkind IN ('r', 'p')) AS tables,
       (SELECT string_agg(DISTINCT application_name, ', ') FROM pg_stat_activity WHERE datname = current_database() AND application_name IN ('banjie-api', 'banjie-worker')) AS present`,
  );
  if (found?.present)
    throw new Error(`请先停止办结（${found.present}） / stop the office first: ${found.present} work in this database`);
  if (!found?.tables) return;
  if (!overwrite && (await isInUse(client))) {
    throw new Error(
      '数据库中已有机关数据，未作任何改动；确要替换请加 --overwrite / there is an office in this database, nothing was changed; add --overwrite to replace it',
    );
  }
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS bullmq CASCADE');
}

async function isInUse(client: PoolClient): Promise<boolean> {
  const {
    rows: [ours],
  } = await client.query<{ ours: boolean }>(
    `SELECT to_regclass('public.case_file') IS NOT NULL AND to_regclass('public.officer') IS NOT NULL AS ours`,
  );
  if (!ours?.ours) return true;
  const {
    rows: [row],
  } = await client.query<{ used: boolean }>(
    'SELECT EXISTS (SELECT FROM case_file) OR EXISTS (SELECT FROM officer) AS used',
  );
  return row?.used ?? true;
}

interface Rebuilding {
  dataSource: DataSource;
  runner: QueryRunner;
  client: PoolClient;
  path: string;
  backup: CheckedBackup;
  seen: NonNullable<RestoreOrder['seen']>;
}

async function rebuild({ dataSource, runner, client, path, backup, seen }: Rebuilding): Promise<Verification> {
  await new MigrationExecutor(dataSource, runner).executePendingMigrations();
  const names = backup.header.tables.map(({ table }) => client.escapeIdentifier(table));
  const setAside = await indexesAndForeignKeys(client);
  for (const { drop } of setAside) await client.query(drop);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  // What migrations themselves put into new tables is in the backup as the office has it now.
  await client.query(`TRUNCATE ${names.join(', ')}`);
  const astray = await load({ runner, client, path, backup, seen });
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  await client.query(`SET LOCAL maintenance_work_mem = '256MB'`);
  for (const { add } of setAside) await client.query(add);
  const history = await verified(runner, backup, seen);
  return { ...history, broken: [...history.broken, ...astray] };
}

/**
 * What is made again when all rows are there: foreign keys, which hold in any order then, and indexes, which cost most of a
 * restore if each row is put into them (the words of the search above all). Indexes first, since the keys are checked by them.
 */
async function indexesAndForeignKeys(client: PoolClient): Promise<{ drop: string; add: string }[]> {
  const { rows } = await client.query<{ drop: string; add: string }>(
    `SELECT format('DROP INDEX %I', i.relname) AS drop, pg_get_indexdef(i.oid) AS add, 0 AS place
     FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
     WHERE i.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.oid)
     UNION ALL SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), 1
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY place`,
  );
  return rows;
}

/**
 * Copies all rows in, sums held against the manifest once more. Returns what is not as the heads of the chains say, which come
 * after all rows.
 */
async function load({
  runner,
  client,
  path,
  backup: { header, manifest },
  seen,
}: Omit<Rebuilding, 'dataSource'>): Promise<Verification['broken']> {
  const sums = new Map(manifest.parts.map((part) => [part.name, part.sha256]));
  const tables = new Map(header.tables.map((one) => [tableFolder(one.table), one]));
  const heads = new HeadsAgainst(runner);
  let under: { folder: string; copy: CopyStreamQuery; bytes: number } | null = null;
  for await (const { name, bytes } of entriesOf(path)) {
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    if (under && under.folder !== folder) under = await ended(under);
    if (sums.has(name) && sums.get(name) !== sha256(bytes)) throw damaged(name);
    const table = tables.get(folder);
    if (table) {
      const list = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
      under ??= {
        folder,
        copy: client.query(copyFrom(`COPY ${client.escapeIdentifier(table.table)} (${list}) FROM STDIN`)),
        bytes: 0,
      };
      under.bytes += bytes.length;
      await fed(under.copy, await unzip(bytes));
      seen(table.table, under.bytes);
    }
    if (folder === headsFolder) await heads.hold((await unzip(bytes)).toString());
    if (name === sequencesName) await setSequences(client, bytes);
  }
  return heads.astray;
}

/** Holds lines, which parts may cut in two, against what has been loaded. */
class HeadsAgainst {
  readonly astray: Verification['broken'] = [];
  private rest = '';

  constructor(private readonly runner: QueryRunner) {}

  async hold(text: string): Promise<void> {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (let from = 0; from < lines.length; from += 10_000)
      this.astray.push(...(await verifyHeads(this.runner.manager, lines.slice(from, from + 10_000))));
  }
}

async function fed(copy: CopyStreamQuery, bytes: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    copy.once('error', reject);
    copy.write(bytes, (error) => {
      copy.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });
}

async function ended({ copy }: { copy: CopyStreamQuery }): Promise<null> {
  await new Promise<void>((resolve, reject) => {
    copy.once('error', reject).once('finish', resolve);
    copy.end();
  });
  return null;
}

async function setSequences(client: PoolClient, bytes: Buffer): Promise<void> {
  for (const { sequence, last } of readJson(sequencesForm, bytes, sequencesName)) {
    await client.query('SELECT setval(format($f$public.%I$f$, $1::text)::regclass, $2::bigint)', [sequence, last]);
  }
}

/** Row counts and every chain: what is in the database is what was in the office. */
async function verified(
  { manager }: QueryRunner,
  { manifest }: CheckedBackup,
  seen: Rebuilding['seen'],
): Promise<Verification> {
  for (const [table, rows] of Object.entries(manifest.rows)) {
    const [row] = await manager.query<{ n: string }[]>(`SELECT count(*) AS n FROM "${table}"`);
    if (Number(row?.n) !== rows) throw damaged(`${table}: ${row?.n} of ${rows} rows`);
  }
  return verifyHistory(manager, (cases) => seen('history', cases));
}
