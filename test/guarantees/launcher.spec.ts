import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../scripts/database/prepare.mjs';
import { serverProcesses } from '../../scripts/embedded-postgres/adopt.mjs';
import { owner } from '../../scripts/embedded-postgres/cluster.mjs';
import { freePort, isFree } from '../../scripts/free-port.mjs';
import { createTestDatabase } from '../support/database.js';
import { Launcher } from '../support/launcher.js';
import { createServerPlace } from '../support/server-place.mjs';
import { onThisMachine } from '../support/patience.js';

let home: string;
let port: number;
const started: Launcher[] = [];

const start = (variables: Record<string, string> = {}) => {
  const launcher = new Launcher({ DATA_DIR: home, PORT: String(port), ...variables });
  started.push(launcher);
  return launcher;
};

beforeAll(async () => {
  home = createServerPlace();
  port = await freePort();
});

afterEach(async () => {
  for (const launcher of started.splice(0)) await launcher.stop();
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('npm start', () => {
  it('makes an office from nothing and says where it is and who may log in', async () => {
    const launcher = start();
    await launcher.ready();
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
    const { trialPassword } = secrets();
    expect(launcher.output).toContain(`http://127.0.0.1:${port}`);
    expect(launcher.output).toContain(trialPassword);
    expect(launcher.output.indexOf('办结已就绪')).toBeLessThan(launcher.output.indexOf('Banjie is ready'));
    await onDatabase('CREATE TABLE kept AS SELECT 42 AS answer');
  });

  it('keeps its secrets to its own account', () => {
    expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('keeps the data over a stop, and makes nothing anew that is there', async () => {
    const before = secrets();
    const made = () => ['postgres/PG_VERSION', 'secrets.json'].map((file) => statSync(join(home, file)).mtimeMs);
    const madeBefore = made();
    const launcher = start();
    await launcher.ready();
    expect(made()).toEqual(madeBefore);
    expect(launcher.output).not.toContain('Installing');
    expect(await onDatabase('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(secrets()).toEqual(before);
  });

  it('starts again after kill -9 of the launcher, on the server that was left running', async () => {
    const killed = start();
    await killed.ready();
    const server = serverProcesses(cluster());
    killed.signal('SIGKILL');

    await start().ready();
    expect(serverProcesses(cluster())).toEqual(expect.arrayContaining([server[0]]));
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
    expect(await onDatabase('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('is refused while another launcher runs on the same data, which goes on undisturbed', async () => {
    await start().ready();
    const second = start({ PORT: String(await freePort()) });
    expect(await second.ended()).toBe(1);
    expect(second.output).toContain('is in use by another Banjie');
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
    expect(await onDatabase('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops everything within 10 s of a %s', async (signal) => {
    const launcher = start();
    await launcher.ready();
    const begin = performance.now();
    launcher.signal(signal);
    expect(await launcher.ended()).toBe(0);
    expect(performance.now() - begin).toBeLessThan(onThisMachine(10_000));
    expect(serverProcesses(cluster())).toEqual([]);
    expect(await isFree(port)).toBe(true);
  });

  it('says so when the port is taken, and leaves no server behind', async () => {
    await start().ready();
    const elsewhere = createServerPlace();
    const second = start({ DATA_DIR: elsewhere });
    expect(await second.ended()).toBe(1);
    expect(second.output).toContain(`Port ${port} is taken`);
    expect(serverProcesses(join(elsewhere, 'postgres'))).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it.each([
    [{ HOST: '0.0.0.0' }, 'loopback interface only'],
    [{ PORT: '99999' }, 'PORT=99999'],
    [{ MODE: 'demo' }, 'MODE=demo'],
    [{ QUEUE: 'redis', REDIS_URL: '' }, 'needs REDIS_URL'],
    [{ DATABASE_URL: 'nonsense' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', MODE: 'trial' }, 'cannot be prepared (127.0.0.1:1/none)'],
    [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_KEY: '' }, 'production needs DATA_KEY'],
  ])('refuses %j', async (variables, message) => {
    const launcher = start(variables);
    expect(await launcher.ended()).toBe(1);
    expect(launcher.output).toContain(message);
    expect(launcher.output).not.toContain('    at ');
  });

  it('uses an outside server when it is given one, and starts none of its own', async () => {
    const database = await createTestDatabase();
    const elsewhere = createServerPlace();
    const launcher = start({
      DATA_DIR: elsewhere,
      MODE: 'trial',
      DATABASE_URL: database.appUrl,
      MIGRATION_DATABASE_URL: database.ownerUrl,
    });
    await launcher.ready();
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
    expect(existsSync(join(elsewhere, 'postgres'))).toBe(false);
    await launcher.stop();
    await database.drop();
    rmSync(elsewhere, { recursive: true });
  });
});

const cluster = () => join(home, 'postgres');

function secrets(): { ownerPassword: string; trialPassword: string } {
  return JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as {
    ownerPassword: string;
    trialPassword: string;
  };
}

async function onDatabase(text: string): Promise<Record<string, unknown>[]> {
  const serverPort = readFileSync(join(home, 'postgres.port'), 'utf8');
  const url = `postgres://${owner}:${secrets().ownerPassword}@127.0.0.1:${serverPort}/banjie`;
  return withClient(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows);
}
