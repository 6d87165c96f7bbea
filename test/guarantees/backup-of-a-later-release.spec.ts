import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../support/command.js';
import { dataKey, openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const folder = mkdtempSync(join(tmpdir(), 'banjie-later-'));
beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

describe('a backup made by a later release', () => {
  it('is whole, and verify says before anything is lost that this one cannot restore it', async () => {
    const file = join(folder, 'later.backup');
    const key = { DATA_KEY: dataKey.toString('base64') };
    const owner = (office.owner.options as { url: string }).url;
    const place = { ...key, DATABASE_URL: office.databaseUrl, MIGRATION_DATABASE_URL: owner };
    await office.rows(
      `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'OfALaterRelease9999999999999')`,
    );
    expect((await command('backup', ['--to', file], place)).code).toBe(0);
    const verified = await command('verify', ['--from', file, '--json'], key);
    expect([verified.code, verified.told()]).toEqual([1, expect.objectContaining({ whole: true, restorable: false })]);
    const restored = await command('restore', ['--from', file, '--overwrite'], place);
    expect([restored.code, restored.complained]).toEqual([1, expect.stringContaining('a later or another release')]);
    const [kept] = await office.rows<{ n: number }>('SELECT count(*)::int AS n FROM office');
    expect(kept).toEqual({ n: 1 });
  });
});
