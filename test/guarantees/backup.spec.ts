import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@banjie/entities';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keyFingerprint } from '@banjie/office';
import { checkBackup } from '../../libs/office/src/backup/check-backup.js';
import { writeBackup } from '../../libs/office/src/backup/write-backup.js';
import { restoreBackup } from '../../libs/office/src/backup/restore-backup.js';
import { openOffice, type Office } from '../../apps/api/src/server.js';
import { startWorker, type RunningWorker } from '../../apps/worker/src/worker.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { command, type Ended } from '../support/command.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { nightOf } from '../support/due-timers.js';
import { eventually } from '../support/eventually.js';
import { brokenInvariants } from '../support/invariants.js';
import { Officer } from '../support/officer.js';
import { apiOf, dataKey, openTrialOffice, trialPassword, workerOf, type TrialOffice } from '../support/trial-office.js';

const key = { DATA_KEY: dataKey.toString('base64') };
const gzipMark = Buffer.from([0x1f, 0x8b, 0x08]);

describe('a backup taken while the office works', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banjie-backup-'));
  const file = join(folder, 'office.backup');
  /** What was acknowledged, and when (ms of this machine, which is the server's too). */
  const acknowledged: { petition: Petition; at: number }[] = [];
  let office: TrialOffice;
  let fresh: TestDatabase;
  let report: { cases: number; mark: { at: string }; seal: string };
  const at = (database: TestDatabase) => ({ DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: database.ownerUrl });

  beforeAll(async () => {
    office = await openTrialOffice();
    fresh = await createTestDatabase();
    const [window, handler] = [await office.signedInAs('window'), await office.signedInAs('handler')];
    for (let begun = 0; begun < 12; begun += 1) await registered(window, begun);
    for (const { petition } of acknowledged.slice(0, 6))
      await window.does('handOver', petition, { unit: 'civilAffairs', reason: '职责' });
    await handler.does('signFor', acknowledged[0]!.petition);
    await nightOf(office.owner.manager, 3);
    const made = await whileWriting(window, () =>
      command('backup', ['--to', file, '--json'], {
        ...key,
        DATABASE_URL: office.databaseUrl,
        MIGRATION_DATABASE_URL: ownerUrl(),
      }),
    );
    expect(made.complained).toBe('');
    report = made.told();
  });

  afterAll(async () => {
    await office.close();
    await fresh.drop();
    rmSync(folder, { recursive: true });
  });

  const ownerUrl = (): string => (office.owner.options as { url: string }).url;

  /** Three clerks go on registering until the work is done, and once more after it. */
  async function whileWriting<Result>(window: Officer, work: () => Promise<Result>): Promise<Result> {
    let writing = true;
    const writers = [1, 2, 3].map(async (writer) => {
      while (writing) {
        await registered(window, writer);
        await pause(20);
      }
      await registered(window, writer);
    });
    const result = await work().finally(() => (writing = false));
    await Promise.all(writers);
    return result;
  }

  async function registered(window: Officer, about: number): Promise<void> {
    const petition = await aPetition().titled(`备份期间 ${about}`).registeredBy(window);
    acknowledged.push({ petition, at: Date.now() });
  }

  it('is one file that only its owner may read, and shows one moment in the midst of the writing', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = acknowledged.filter((one) => one.at < Date.parse(report.mark.at)).length;
    expect(before).toBeGreaterThan(12);
    expect(report.cases).toBeGreaterThanOrEqual(before);
    expect(report.cases).toBeLessThan(acknowledged.length);
  });

  it('is found whole without a database, and says whether the key at hand is the right one', async () => {
    expect(await checkBackup(file)).toMatchObject({
      seal: report.seal,
      header: { key: keyFingerprint(dataKey) },
      manifest: { rows: { case_file: report.cases } },
    });
    const wrong = await command('verify', ['--from', file, '--json'], {
      DATA_KEY: Buffer.alloc(32, 8).toString('base64'),
    });
    expect([wrong.code, wrong.told()]).toEqual([
      1,
      expect.objectContaining({ whole: true, restorable: true, key: 'no', cases: report.cases, seal: report.seal }),
    ]);
  });

  it('holds the key nowhere', () => {
    const bytes = readFileSync(file);
    expect([dataKey, key.DATA_KEY, dataKey.toString('hex')].filter((secret) => bytes.includes(secret))).toEqual([]);
  });

  it('is refused with another key, changed, cut off or of another kind; the database stays as it was', async () => {
    const bytes = readFileSync(file);
    const [changed, cut, other] = ['changed', 'cut', 'other'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const flipped = Buffer.from(bytes);
    // Within the first part of the rows: between parts a tar file has room where a bit means nothing.
    flipped[bytes.indexOf(gzipMark) + 40]! ^= 1;
    writeFileSync(changed, flipped);
    writeFileSync(cut, bytes);
    truncateSync(cut, Math.floor(bytes.length * 0.9));
    writeFileSync(other, 'not a backup');
    for (const broken of [changed, cut, other]) {
      await expect(restoreBackup({ ownerUrl: fresh.ownerUrl, path: broken, overwrite: true })).rejects.toThrow(
        'damaged or cut off',
      );
    }
    const wrongKey = await command('restore', ['--from', file], {
      ...at(fresh),
      DATA_KEY: Buffer.alloc(32, 8).toString('base64'),
    });
    expect([wrongKey.code, wrongKey.complained]).toEqual([1, expect.stringContaining('is not the one of the backup')]);
    const owner = await createDataSource({ url: fresh.ownerUrl, poolSize: 1 }).initialize();
    expect(await owner.query('SELECT count(*)::int AS n FROM case_file')).toEqual([{ n: 0 }]);
    await owner.destroy();
  });

  it('is not written over unless told', async () => {
    const kept = readFileSync(file);
    const place = { ...key, DATABASE_URL: office.databaseUrl, MIGRATION_DATABASE_URL: ownerUrl() };
    const again = await command('backup', ['--to', file], place);
    expect([again.code, again.complained]).toEqual([
      2,
      expect.stringContaining(`add --overwrite to replace it: ${file}`),
    ]);
    expect(readFileSync(file).equals(kept)).toBe(true);
    const other = join(folder, 'again.backup');
    writeFileSync(other, 'of yesterday');
    expect((await command('backup', ['--to', other, '--overwrite'], place)).code).toBe(0);
    await expect(checkBackup(other)).resolves.toMatchObject({ header: { key: keyFingerprint(dataKey) } });
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('is looked at before anything is made for it', async () => {
    const [other, home] = [join(folder, 'no-backup'), join(folder, 'not-made')];
    writeFileSync(other, 'root:x:0:0:root:/root:/bin/bash\n');
    const refused = await command('restore', ['--from', other], { DATA_DIR: home });
    expect([refused.code, refused.complained]).toEqual([2, expect.stringContaining('this is no backup of Banjie')]);
    expect(existsSync(home)).toBe(false);
  });

  describe('and restored into a fresh database', () => {
    let restored: Office | undefined;
    let worker: RunningWorker | undefined;
    let said: Ended;
    beforeAll(async () => {
      said = await command('restore', ['--from', file, '--json'], { ...key, ...at(fresh) });
      restored = await openOffice(apiOf(fresh.appUrl), false);
      await restored.app.listen(0, '127.0.0.1');
    });
    afterAll(async () => {
      await worker?.close();
      await restored?.close();
    });
    const rows = async <Row>(query: string): Promise<Row[]> => {
      const owner = await createDataSource({ url: fresh.ownerUrl, poolSize: 1 }).initialize();
      return await owner.query<Row[]>(query).finally(() => owner.destroy());
    };

    it('has lost nothing that was acknowledged before the mark, and every chain verifies', async () => {
      expect([said.complained, said.code, said.told()]).toEqual([
        '',
        0,
        expect.objectContaining({ broken: 0, cases: report.cases }),
      ]);
      const numbers = new Set(
        (await rows<{ number: string }>('SELECT number FROM case_file')).map(({ number }) => number),
      );
      expect(
        acknowledged
          .filter((one) => one.at < Date.parse(report.mark.at) && !numbers.has(one.petition.number))
          .map(({ petition }) => petition.number),
      ).toEqual([]);
      expect(numbers.size).toBe(report.cases);
    });

    it('answers, reads what was sealed with the key, and numbers on without a gap', async () => {
      const window = await signedIn('window');
      const first = acknowledged[0]!.petition;
      expect(JSON.stringify(await window.sees(first))).toContain('备份期间 0');
      const { body } = await window.post(`petitions/${first.number}/people/0/reveal`, { reason: '核对恢复' });
      expect(JSON.stringify(body)).toContain('13912345678');
      const next = await aPetition().registeredBy(window);
      expect(Number(next.number.split('-').at(-1))).toBe(report.cases + 1);
      await window.does('handOver', next, { unit: 'civilAffairs', reason: '职责' });
    });

    it('works on: what fell due and what was owed is done, once, and every invariant holds', async () => {
      worker = await startWorker(workerOf(fresh.appUrl), false);
      await eventually(
        async () =>
          (
            await rows<{ n: number }>(
              `SELECT (SELECT count(*) FROM outbox WHERE done_at IS NULL) + (SELECT count(*) FROM timer WHERE state = 'armed' AND fire_at < office_now()) AS n`,
            )
          ).every(({ n }) => Number(n) === 0),
        'nothing is due or owed',
      );
      const owner = await createDataSource({ url: fresh.ownerUrl, poolSize: 1 }).initialize();
      expect(await brokenInvariants(owner, { resting: true })).toEqual([]);
      await owner.destroy();
    });

    it('is not overwritten while it works, nor unless told', async () => {
      const overIt = (overwrite: boolean) => restoreBackup({ ownerUrl: fresh.ownerUrl, path: file, overwrite });
      await expect(overIt(true)).rejects.toThrow('stop the office first');
      await worker?.close();
      worker = undefined;
      await restored?.close();
      restored = undefined;
      await expect(overIt(false)).rejects.toThrow('--overwrite');
      expect((await rows<{ n: number }>('SELECT count(*)::int AS n FROM case_file'))[0]!.n).toBe(report.cases + 1);
      expect((await overIt(true)).history.broken).toEqual([]);
      expect((await rows<{ n: number }>('SELECT count(*)::int AS n FROM case_file'))[0]!.n).toBe(report.cases);
    });

    async function signedIn(account: string): Promise<Officer> {
      const url = (await restored!.app.getUrl()).replace('[::1]', '127.0.0.1');
      const answer = await fetch(`${url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ account, password: trialPassword }),
      });
      return new Officer(account, url, answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
    }
  });

  it('leaves no draft behind where it cannot be written, and says what is missing', async () => {
    await expect(
      writeBackup({ databaseUrl: ownerUrl(), path: join(folder, 'no/such/folder/x'), key: null }),
    ).rejects.toThrow('ENOENT');
    const unnamed = await command('backup', [], key);
    expect([unnamed.code, unnamed.complained]).toEqual([2, expect.stringContaining('--to FILE')]);
    expect(existsSync(join(folder, 'no'))).toBe(false);
    for (const place of ['no/such/folder/x', 'x.tar/y', '.']) {
      const { code, complained } = await command('backup', ['--to', join(folder, place)], key);
      expect([code, complained]).toEqual([2, expect.stringMatching(/^[^\n]*[\u4e00-\u9fff][^\n]* \/ [^\n]+\n$/)]);
    }
  });
});
