import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../../scripts/database/prepare.mjs';
import { inspect, serverProcesses } from '../../scripts/embedded-postgres/adopt.mjs';
import { isUsable } from '../../scripts/embedded-postgres/binaries.mjs';
import {
  createCluster,
  openCluster,
  owner,
  startCluster,
  stopCluster,
  type Cluster,
} from '../../scripts/embedded-postgres/cluster.mjs';
import { GuardedServer } from '../../scripts/launcher/guarded-server.mjs';
import { loadSecrets } from '../../scripts/secrets.mjs';
import { createServerPlace } from '../support/server-place.mjs';

const password = 'for-this-test-only';
let home: string;
let cluster: Cluster;

beforeEach(async () => {
  home = createServerPlace();
  cluster = openCluster(home);
  await createCluster(cluster, { password, durable: false });
});

afterEach(async () => {
  await stopCluster(cluster);
  rmSync(home, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('keeps what was committed, and its port, over a stop and a start', async () => {
    const first = await startCluster(cluster);
    await query(first.port, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await stopCluster(cluster);
    expect(inspect(cluster.directory)).toEqual({ state: 'absent' });

    const second = await startCluster(cluster);
    expect(second).toEqual({ port: first.port, adopted: false });
    expect(await query(second.port, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('is adopted, not started twice, when it outlived its launcher', async () => {
    const first = await startCluster(cluster);
    const again = await startCluster(openCluster(home));
    expect(again).toEqual({ port: first.port, adopted: true });
  });

  it('starts after a kill -9 of the server itself, with what was committed', async () => {
    const { port } = await startCluster(cluster);
    await query(port, 'CREATE TABLE kept AS SELECT 42 AS answer');
    for (const pid of serverProcesses(cluster.directory)) process.kill(pid, 'SIGKILL');
    while (serverProcesses(cluster.directory).length > 0) await sleep(20);

    const restarted = await startCluster(cluster);
    expect(restarted.adopted).toBe(false);
    expect(await query(restarted.port, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('starts when the pid file names a process that is not its server', async () => {
    const { port } = await startCluster(cluster);
    const file = join(cluster.directory, 'postmaster.pid');
    const left = readFileSync(file, 'utf8');
    await stopCluster(cluster);
    const stranger = spawn('sleep', ['30']);
    writeFileSync(file, left.replace(/^\d+/, String(stranger.pid)));

    expect(inspect(cluster.directory)).toEqual({ state: 'stale' });
    expect(await startCluster(cluster)).toEqual({ port, adopted: false });
    stranger.kill();
  });

  it.each([
    ['empty', ''],
    ['a line of nothing', '\n'],
    ['garbage', 'x\u0000y\nz\n'],
    ['a number that is none', '1e999\n/somewhere\n'],
    ['half a number', '-'],
  ])('starts where its pid file is %s, and keeps what was committed', async (_, left) => {
    const { port } = await startCluster(cluster);
    await query(port, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await stopCluster(cluster);
    writeFileSync(join(cluster.directory, 'postmaster.pid'), left);
    expect(await startCluster(cluster)).toEqual({ port, adopted: false });
    expect(await query(port, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('is not started a second time beside a server whose pid file was damaged, and says what to do', async () => {
    await startCluster(cluster);
    const file = join(cluster.directory, 'postmaster.pid');
    const sound = readFileSync(file);
    writeFileSync(file, '');
    await expect(startCluster(cluster)).rejects.toThrow(/kill -INT \d+.*remove the file/s);
    writeFileSync(file, sound);
  });

  it.each(['22', '80', '0', '-1', '99999', 'port', ''])('starts on another port where %j was noted', async (noted) => {
    writeFileSync(join(home, 'postgres.port'), noted);
    expect((await startCluster(cluster)).port).toBeGreaterThanOrEqual(1024);
  });

  it('sees that one of its programs is damaged, an emptied one as well', () => {
    const installed = dirname(dirname(dirname(cluster.binaries.initdb)));
    const copies = join(home, 'binaries', 'copy');
    cpSync(join(installed, 'native'), join(copies, 'native'), { recursive: true, verbatimSymlinks: true });
    expect(isUsable(copies, cluster.account)).toBe(true);
    for (const program of ['postgres', 'initdb', 'pg_ctl']) {
      const path = join(copies, 'native', 'bin', program);
      const whole = readFileSync(path);
      truncateSync(path);
      expect([program, isUsable(copies, cluster.account)]).toEqual([program, false]);
      writeFileSync(path, whole);
    }
  });

  it('says in words what of its files is damaged, and leaves no server behind', async () => {
    const opened = (given: string) => new GuardedServer(home, given).open();
    await expect(opened('of another database')).rejects.toThrow('put back the copy you kept');
    writeFileSync(join(home, 'postgres.port'), '99999');
    writeFileSync(join(cluster.directory, 'PG_VERSION'), '17\n');
    await expect(opened(password)).rejects.toThrow('restore a backup into a new DATA_DIR');
    writeFileSync(join(home, 'secrets.json'), '{');
    expect(() => loadSecrets(home)).toThrow('put back the copy you kept');
    expect(serverProcesses(cluster.directory)).toEqual([]);
  });

  it('leaves nothing that looks like a cluster when its creation is interrupted', async () => {
    const half = createServerPlace();
    const broken = { ...openCluster(half), binaries: { ...cluster.binaries, initdb: '/bin/false' } };
    await expect(createCluster(broken, { password })).rejects.toThrow('initdb failed');
    expect(existsSync(broken.directory)).toBe(false);
    rmSync(half, { recursive: true });
  });

  it('has the settings that make a commit durable and Chinese text searchable', async () => {
    const { port } = await startCluster(cluster);
    const rows = await query(
      port,
      `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'TimeZone', 'server_encoding', 'max_connections')
       UNION ALL SELECT 'ctype', datctype FROM pg_database WHERE datname = 'postgres' ORDER BY name`,
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      TimeZone: 'UTC',
      server_encoding: 'UTF8',
      max_connections: '200',
      ctype: 'C.UTF-8',
    });
  });

  it('listens on the loopback interface only', async () => {
    const { port } = await startCluster(cluster);
    expect(await query(port, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });
});

async function query(port: number, text: string): Promise<Record<string, unknown>[]> {
  const url = `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`;
  return withClient(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows);
}
