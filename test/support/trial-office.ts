import { createDataSource, migrate } from '@banjie/entities';
import { foundTrialOffice, type SendingConfig } from '@banjie/office';
import { setClock, type Runtime } from '@banjie/runtime';
import type { LoggerService } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ApiConfig } from '../../apps/api/src/config.js';
import { openOffice } from '../../apps/api/src/server.js';
import { startWorker } from '../../apps/worker/src/worker.js';
import type { WorkerConfig } from '../../apps/worker/src/config.js';
import { restoreBackup } from '../../libs/office/src/backup/restore-backup.js';
import { keepsTheContract } from './answer-contract.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from './database.js';
import { Officer } from './officer.js';
import { eventually } from './eventually.js';

export const trialPassword = 'trial-password';
export const dataKey = Buffer.alloc(32, 7);

/** Monday 2 March 2026, 9 o'clock in Shanghai: an ordinary working day with two ordinary weeks before it. */
export const mondayMorning = '2026-03-02T09:00:00+08:00';

export interface Opening {
  /** ISO 8601; where the virtual clock begins. */
  at?: string;
  /** A backup of a trial office to open, of this version or of one before, at the moment of its last entry. */
  backup?: string;
  /** `false`: nobody works; timers and notices stay where they are. */
  worker?: boolean;
  queue?: WorkerConfig['queue'];
  redisUrl?: string;
  /** `clamav://host:port`. */
  virusScan?: string | null;
  metricsToken?: string | null;
  /** Where api and worker tell what they do; `false`: nowhere. */
  log?: LoggerService | false;
  smtpUrl?: string | null;
  /** The gateway that takes messages. */
  sending?: SendingConfig | null;
}

export interface Delivered {
  number: string;
  title: string;
  body: string;
  data: Record<string, unknown>;
  issuedAt: Date;
  to: string[];
}

/** A trial township with a real database, a real API on a port of its own and a real worker. */
export class TrialOffice {
  private readonly sessions = new Map<string, Promise<Officer>>();

  constructor(
    readonly url: string,
    readonly databaseUrl: string,
    /** Connects as the owner of the tables. */
    readonly owner: DataSource,
    readonly runtime: Runtime,
    private readonly shut: () => Promise<void>,
  ) {}

  /** Signs in once per account and run. */
  signedInAs(account: string): Promise<Officer> {
    let session = this.sessions.get(account);
    if (!session) this.sessions.set(account, (session = this.signInAs(account)));
    return session;
  }

  async signInAs(account: string): Promise<Officer> {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password: trialPassword }),
    };
    const response = await fetch(`${this.url}/api/session`, init);
    if (response.status !== 200)
      throw new Error(`${account} cannot sign in: ${response.status} ${await response.text()}`);
    return new Officer(account, this.url, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }

  /** Rows as the owner of the tables sees them. */
  rows<Row = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.owner.query<Row[]>(text, values);
  }

  /** Moves the trial clock as an administrator would, and waits until everything due on the way has happened. */
  async goesTo(instant: string): Promise<void> {
    const admin = await this.signedInAs('admin');
    const { status, body } = await admin.post('trial/clock', { to: new Date(instant).toISOString() });
    if (status !== 200) throw new Error(`the clock cannot be moved: ${status} ${JSON.stringify(body)}`);
    // The answer does not wait for ever; the worker goes on.
    if (!body.arrived) await eventually(async () => !(await this.isTravelling()), `the clock arrives at ${instant}`);
  }

  private async isTravelling(): Promise<boolean> {
    const [row] = await this.rows<{ travels: boolean }>('SELECT travel_to IS NOT NULL AS travels FROM office');
    return row!.travels;
  }

  async hoursPass(hours: number): Promise<void> {
    await this.goesTo(new Date((await this.now()).getTime() + hours * 3_600_000).toISOString());
  }

  async now(): Promise<Date> {
    const [row] = await this.rows<{ now: Date }>('SELECT office_now() AS now');
    return row!.now;
  }

  /** Waits until the worker has delivered everything that is owed; where a job was lost, the next sweep does it. */
  async deliversEverything(): Promise<void> {
    await eventually(async () => {
      const [row] = await this.rows<{ owed: number }>(
        `SELECT count(*)::int AS owed FROM outbox WHERE done_at IS NULL AND topic = 'notice'`,
      );
      return row?.owed === 0;
    }, 'every notice owed is delivered');
  }

  /** The notices of one kind about a case as they were delivered, oldest first; each with the officers it reached. */
  async delivered({ number }: { number: string }, kind: string): Promise<Delivered[]> {
    await this.deliversEverything();
    return this.rows<Delivered>(
      `SELECT n.number, n.title, n.body, n.data, n.issued_at AS "issuedAt",
         ARRAY(SELECT d.recipient FROM delivery d WHERE d.notice_id = n.id AND d.channel <> 'mail' ORDER BY d.recipient COLLATE "C") AS "to"
       FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 AND n.kind = $2 ORDER BY n.owed_at, n.id`,
      [number, kind],
    );
  }

  async close(): Promise<void> {
    await this.shut();
  }
}

export async function openTrialOffice({
  at = mondayMorning,
  backup,
  worker = true,
  queue = 'postgres',
  redisUrl = '',
  virusScan = null,
  metricsToken = null,
  log = false,
  smtpUrl = null,
  sending = null,
}: Opening = {}): Promise<TrialOffice> {
  const database = backup === undefined ? await createTestDatabase() : await restoredDatabase(backup);
  const owner = await createDataSource({
    url: database.ownerUrl,
    poolSize: 4,
    applicationName: 'spec',
    unhurried: true,
  }).initialize();
  if (backup === undefined) await foundTrialOffice(owner.manager, 'trial', trialPassword);
  await setClock(owner.manager, backup === undefined ? new Date(at) : await lastEntry(owner));
  const config = { ...apiOf(database.appUrl, { queue, redisUrl }), virusScan, metricsToken, sending };
  const office = await openOffice(config, log, keepsTheContract);
  await office.app.listen(0, '127.0.0.1');
  const sends = { smtpUrl, sending: sending && { ...sending, dataKey } };
  const atWork = worker ? await startWorker({ ...workerOf(database.appUrl, queue, redisUrl), ...sends }, log) : null;
  const shut = async (): Promise<void> => {
    await atWork?.close();
    await office.close();
    await owner.destroy();
    await database.drop();
  };
  return new TrialOffice(
    (await office.app.getUrl()).replace('[::1]', '127.0.0.1'),
    database.appUrl,
    owner,
    office.runtime,
    shut,
  );
}

/** Its schema is brought to this version, as every start does. */
async function restoredDatabase(path: string): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  await restoreBackup({ ownerUrl: database.ownerUrl, path, overwrite: false });
  await migrate(database.ownerUrl);
  return database;
}

async function lastEntry(owner: DataSource): Promise<Date> {
  const [row] = await owner.query<{ at: Date }[]>('SELECT max(at) AS at FROM history');
  return row!.at;
}

export const apiOf = (
  databaseUrl: string,
  { queue = 'postgres', redisUrl = '' }: Pick<Opening, 'queue' | 'redisUrl'> = {},
): ApiConfig => ({
  mode: 'trial',
  databaseUrl,
  host: '127.0.0.1',
  port: 0,
  trustedProxies: 0,
  dataKey,
  virusScan: null,
  webRoot: null,
  crashPoint: null,
  metricsToken: null,
  sending: null,
  publicUrl: null,
  log: { format: 'human', level: 'error' },
  queue: { queue, databaseUrl, redisUrl },
});

export const workerOf = (
  databaseUrl: string,
  queue: WorkerConfig['queue'] = 'postgres',
  redisUrl = '',
): WorkerConfig => ({
  mode: 'trial',
  databaseUrl,
  queue,
  redisUrl,
  smtpUrl: null,
  mailFrom: 'banjie@localhost',
  sending: null,
  anchorDirectory: null,
  crashPoint: null,
  metrics: null,
  log: { format: 'human', level: 'error' },
});
