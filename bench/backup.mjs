import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { v7 as uuid } from 'uuid';
import { environmentWith } from '../scripts/config.mjs';
import { withClient } from '../scripts/database/prepare.mjs';
import { root } from '../scripts/root.mjs';
import { loading } from './bulk-load.mjs';
import { createDatabase, createOffice, dataKey } from './databases.mjs';
import { rounded } from './figures.mjs';
import { registration, window } from './lifecycle-acts.mjs';
import { multiply, openMatters, running, specimens } from './registers.mjs';

const petitions = 100_000;
const writers = 3;
const limitMinutes = 10;
const runFile = promisify(execFile);

/**
 * A backup of 100,000 cases while clerks register, and its restore with every chain verified (F18). `lost`: acknowledged
 * before the moment the backup is of, and not in what was restored.
 * @type {import('./parts.mjs').Part}
 */
export async function backup({ server, size, say }) {
  const cases = Math.round(petitions * size);
  const office = await createOffice(server);
  const closed = await specimens(office, { open: openMatters });
  await loading(server, () => multiply(office, closed, { petitions: cases, words: true }));
  say(`  ${cases} 件已备好 petitions are there`);
  const figures = await backupAndRestore(server, office);
  await office.drop();
  return {
    figures,
    lines: [
      `备份 backup ${figures.backupSeconds} s, ${figures.megabytes} MB · 恢复并校验 restored and verified ${figures.restoreSeconds} s · 共 together ${figures.minutes} min (上限 limit ${limitMinutes})`,
      `备份时刻之前已确认 acknowledged before the mark ${figures.acknowledged}, 丢失 lost ${figures.lost}, 断链 broken chains ${figures.broken}`,
    ],
  };
}

/**
 * @param {import('./databases.mjs').Server} server
 * @param {import('./databases.mjs').Database} office
 */
export async function backupAndRestore(server, office) {
  const folder = mkdtempSync(join(tmpdir(), 'banjie-bench-backup-'));
  const path = join(folder, 'office.backup');
  const fresh = await createDatabase(server);
  const { api, caller } = await running(office);
  /** @type {{ number: string, at: number }[]} */
  const acknowledged = [];
  const written = await whileRegistering(caller, acknowledged, () => told(office, ['backup', path, '--json']));
  caller.close();
  await api.stop();
  const restored = await told(fresh, ['restore', path, '--json']);
  const before = acknowledged.filter(({ at }) => at < Date.parse(written.said.mark.at)).map(({ number }) => number);
  const { rows } = await withClient(fresh.ownerUrl, (owner) =>
    owner.query('SELECT count(*)::int AS n FROM case_file WHERE number = ANY ($1)', [before]),
  );
  const megabytes = rounded(statSync(path).size / 1e6, 0);
  await fresh.drop();
  rmSync(folder, { recursive: true });
  return {
    cases: written.said.cases,
    megabytes,
    backupSeconds: rounded(written.seconds, 1),
    restoreSeconds: rounded(restored.seconds, 1),
    minutes: rounded((written.seconds + restored.seconds) / 60),
    acknowledged: before.length,
    lost: before.length - rows[0].n,
    events: restored.said.events,
    broken: restored.said.broken,
  };
}

/**
 * @template T
 * @param {import('./caller.mjs').Caller} caller
 * @param {{ number: string, at: number }[]} acknowledged
 * @param {() => Promise<T>} work
 */
async function whileRegistering(caller, acknowledged, work) {
  let working = true;
  const writing = Array.from({ length: writers }, async () => {
    while (working) {
      const { number } = await caller.post(window.id, 'petitions', registration, uuid());
      acknowledged.push({ number: String(number), at: Date.now() });
    }
  });
  const result = await work().finally(() => (working = false));
  await Promise.all(writing);
  return result;
}

/**
 * Runs the program behind `npm run backup` and `npm run restore`.
 * @param {import('./databases.mjs').Database} database
 * @param {string[]} parameters
 */
async function told({ ownerUrl }, parameters) {
  const started = performance.now();
  const env = environmentWith({
    MIGRATION_DATABASE_URL: ownerUrl,
    DATABASE_URL: ownerUrl,
    DATA_KEY: dataKey.toString('base64'),
  });
  const { stdout } = await runFile(process.execPath, ['libs/office/dist/backup/main.js', ...parameters], {
    cwd: root,
    env,
    maxBuffer: 1e8,
  });
  return { seconds: (performance.now() - started) / 1000, said: JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') };
}
