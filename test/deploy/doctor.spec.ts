import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.mjs';
import { command } from '../support/command.js';
import { dataKey, openTrialOffice, type TrialOffice } from '../support/trial-office.js';

interface Found {
  wrong: number;
  findings: { id: string; verdict: string; what: string; next?: string }[];
}

/** A real installation on an outside database, looked at by the real command. */
describe('npm run doctor', () => {
  const home = mkdtempSync(join(tmpdir(), 'banjie-doctor-'));
  const secrets = join(home, 'secrets.json');
  let office: TrialOffice;
  let sound: Record<string, string>;

  beforeAll(async () => {
    office = await openTrialOffice({ at: '2026-03-02T09:00:00+08:00' });
    writeFileSync(secrets, JSON.stringify({ dataKey: dataKey.toString('base64') }), { mode: 0o600 });
    sound = { MODE: 'trial', DATABASE_URL: office.databaseUrl, DATA_DIR: home, PORT: new URL(office.url).port, DATA_KEY: dataKey.toString('base64'), METRICS_TOKEN: 'a-token-for-the-collector' };
  });
  afterAll(async () => {
    await office.close();
    rmSync(home, { recursive: true });
  });

  const examined = async (variables: Record<string, string> = {}) => {
    const { code, told } = await command('doctor', ['--json'], { ...sound, ...variables });
    const { findings, wrong } = told<Found>();
    const bad = findings.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong).toBe(bad.length);
    return { code, findings, bad: bad.map(({ id }) => id).sort(), told: bad };
  };

  it('finds nothing wrong with an installation that works, and has looked at everything', async () => {
    const { code, bad, findings } = await examined();
    expect({ code, bad }).toEqual({ code: 0, bad: [] });
    const looked = new Set(findings.map(({ id }) => id));
    for (const id of ['node', 'dependencies', 'build', 'dataDirectory', 'keyFile', 'dataKey', 'disk', 'port', 'database', 'durability', 'schema', 'role', 'sweep', 'outbox', 'clock', 'calendar', 'metricsToken', 'queue', 'mail', 'templates', 'fonts']) expect([...looked]).toContain(id);
  });

  it('tells another key, a password and a name that the database does not know, from a database that is away', async () => {
    const otherKey = await examined({ DATA_KEY: Buffer.alloc(32, 9).toString('base64') });
    expect(otherKey.told).toEqual([expect.objectContaining({ id: 'dataKey', next: expect.stringContaining('put the former DATA_KEY back') })]);
    const elsewhere = (change: (url: URL) => void) => {
      const url = new URL(office.databaseUrl);
      change(url);
      return examined({ DATABASE_URL: url.href });
    };
    const [otherPassword, otherName] = [await elsewhere((url) => (url.password = 'another')), await elsewhere((url) => (url.pathname = '/nothing_here'))];
    expect(otherPassword.told).toEqual([expect.objectContaining({ id: 'database', what: expect.stringContaining('refuses the role or its password (28P01)') })]);
    expect(otherName.told).toEqual([expect.objectContaining({ id: 'database', what: expect.stringContaining('no such database') })]);
    expect(JSON.stringify([otherPassword.told, otherName.told])).not.toContain('start PostgreSQL');
  });

  it('names each of several things that are broken at once, in both languages, and what to do next', async () => {
    const dead = String(await freePort());
    const stranger: Server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    chmodSync(secrets, 0o644);
    await office.rows('GRANT UPDATE ON history TO banjie_app');
    await office.rows('DELETE FROM calendar_year_row WHERE year = 2026');
    const taken = String((stranger.address() as { port: number }).port);
    const { code, bad, told } = await examined({ PORT: taken, SMTP_URL: `smtp://127.0.0.1:${dead}`, QUEUE: 'redis', REDIS_URL: `redis://127.0.0.1:${dead}`, METRICS_TOKEN: 'short' });
    expect({ code, bad }).toEqual({ code: 1, bad: ['calendar', 'keyFile', 'mail', 'metricsToken', 'port', 'queue', 'role'] });
    for (const { what, next } of told) {
      expect(what).toMatch(/[\u4e00-\u9fff].* \/ .*[a-z]/s);
      expect(next).toMatch(/\S/);
    }
    expect(told.find(({ id }) => id === 'keyFile')!.next).toBe(`chmod 600 ${secrets}`);
    chmodSync(secrets, 0o600);
    await office.rows('REVOKE UPDATE ON history FROM banjie_app');
    stranger.close();
  });

  it('names a damaged pid file of the embedded database, and what clears it', async () => {
    const embedded = mkdtempSync(join(tmpdir(), 'banjie-doctor-embedded-'));
    mkdirSync(join(embedded, 'postgres'));
    writeFileSync(join(embedded, 'secrets.json'), JSON.stringify({ applicationPassword: 'x' }), { mode: 0o600 });
    chmodSync(embedded, 0o755);
    for (const left of ['', 'garbage\n', '\u0000']) {
      writeFileSync(join(embedded, 'postgres', 'postmaster.pid'), left);
      const { told } = await examined({ DATABASE_URL: '', DATA_DIR: embedded });
      expect(told.find(({ id }) => id === 'database')).toMatchObject({ what: expect.stringContaining('postmaster.pid'), next: expect.stringContaining('npm start') });
    }
    rmSync(embedded, { recursive: true });
  });

  it('sees a migration that is pending, and a database that cannot be reached, and does not stop there', async () => {
    await office.rows(`DELETE FROM migrations WHERE name LIKE 'Categories%'`);
    expect((await examined()).told).toEqual([expect.objectContaining({ id: 'schema', what: expect.stringContaining('Categories') })]);
    const unreachable = await examined({ DATABASE_URL: `postgres://banjie_app:secret@127.0.0.1:${await freePort()}/banjie` });
    expect(unreachable.bad).toEqual(['database']);
    expect(JSON.stringify(unreachable.findings)).not.toContain('secret@');
    expect(unreachable.findings.map(({ id }) => id)).toContain('fonts');
  });

  it('asks for the secrets that are missing, not for a server that may be running', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'banjie-doctor-'));
    mkdirSync(join(bare, 'postgres'));
    // As the installer leaves it: an account of the server's own must get through.
    chmodSync(bare, 0o711);
    chmodSync(join(bare, 'postgres'), 0o755);
    const { bad, told } = await examined({ DATABASE_URL: '', DATA_DIR: bare });
    expect(bad).toEqual(['database', 'keyFile']);
    expect(told.find(({ id }) => id === 'database')!.what).toContain('without the password in secrets.json');
    rmSync(bare, { recursive: true });
  });

  it('says it in words, and of a setting that cannot be read which it is', async () => {
    const { code, said } = await command('doctor', [], { ...sound, MODE: 'demo' });
    expect(code).toBe(1);
    expect(said).toContain('✗ MODE=demo');
    expect(said).toContain('1 处有问题');
  });
});
