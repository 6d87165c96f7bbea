import { createDataSource, migrate } from '@banjie/entities';
import { configured } from '@banjie/runtime';
import { counted } from '@banjie/workflows';
import { stat } from 'node:fs/promises';
import { keyFingerprint } from '../personal-data/personal-data.js';
import { UnusableBackup, type Header, type Manifest } from './archive.js';
import { backupConfig, type BackupConfig } from './backup-config.js';
import { checkBackup } from './check-backup.js';
import { progressLine } from './progress.js';
import { isRestorable, restoreBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

const config = configured(() => backupConfig());
const { seen, end } = progressLine();
const began = performance.now();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    end();
    process.exit(130);
  });
}

interface CrossCaseEvent {
  [name: string]: unknown;
  lines: string[];
}

try {
  const told = await { backup, restore, verify }[config.command](config);
  end();
  const { lines, ...facts } = told;
  const seconds = Math.round(performance.now() - began) / 1000;
  process.stdout.write(
    config.json
      ? `${JSON.stringify({ ...facts, seconds })}\n`
      : `${[...lines, `用时 / took ${seconds} s`].join('\n')}\n`,
  );
} catch (error) {
  end();
  const { message, stack } = error as Error;
  process.stderr.write(
    `${error instanceof UnusableBackup || /[\u4e00-\u9fff]/.test(message) || 'code' in (error as Error) ? message : stack}\n`,
  );
  process.exitCode = 1;
}

async function backup({ ownerUrl, path, dataKey }: BackupConfig): Promise<CrossCaseEvent> {
  const { header, manifest, seal } = await writeBackup({
    databaseUrl: ownerUrl,
    path,
    key: dataKey && keyFingerprint(dataKey),
    seen,
  });
  const lines = [
    `已备份到 / backed up to ${path}`,
    '密钥不在备份中：请另行保管 DATA_KEY（或数据目录的 secrets.json），没有它个人信息无法读出。备份含个人信息，只应由专人保管。',
    'The key is not in the file: keep DATA_KEY (or secrets.json of the data directory) apart from it. Without it personal data cannot be read. The file holds personal data: keep it as such.',
  ];
  return {
    path,
    mark: header.mark,
    cases: manifest.rows['case_file'] ?? 0,
    seal,
    lines: [...(await summary(path, header, manifest, seal)), ...lines],
  };
}

async function verify({ path, dataKey }: BackupConfig): Promise<CrossCaseEvent> {
  const { header, manifest, seal, bytes } = await checkBackup(path, (done) => seen('sha256', done));
  const fits = keyFits(header, dataKey);
  const words = {
    yes: '密钥相符 / the key fits',
    no: '✗ 密钥不符：用现在的密钥读不出个人信息 / the key does not fit: personal data cannot be read with it',
    unknown: '未给出密钥，未核对 / no key was given to compare',
  };
  const verdict = `文件完整，${manifest.parts.length} 个部分的校验和全部相符 / the file is whole: the sums of all ${manifest.parts.length} parts agree`;
  const restorable = isRestorable(header);
  const release = restorable
    ? '本版本可以恢复 / this release can restore it'
    : '✗ 由更新或不同的版本生成，请用那个版本恢复 / made by a later or another release: restore it with that one';
  if (fits === 'no' || !restorable) process.exitCode = 1;
  return {
    path,
    whole: true,
    restorable,
    key: fits,
    cases: manifest.rows['case_file'] ?? 0,
    bytes,
    seal,
    lines: [...(await summary(path, header, manifest, seal)), words[fits], release, verdict],
  };
}

async function restore({ ownerUrl, path, dataKey, overwrite, withoutKey }: BackupConfig): Promise<CrossCaseEvent> {
  const { header } = await checkBackup(path, (done) => seen('sha256', done));
  if (keyFits(header, dataKey) === 'no' && !withoutKey) {
    throw new UnusableBackup(
      '现在的密钥（DATA_KEY 或 secrets.json）不是备份时的密钥，未作任何改动；请放回原来的密钥。确实没有了请加 --without-key，个人信息将无法读出。\n' +
        'The key (DATA_KEY or secrets.json) is not the one of the backup; nothing was changed. Put the old key back, or add --without-key: personal data then stays unreadable.',
    );
  }
  const {
    backup: { manifest, seal },
    history,
  } = await restoreBackup({ ownerUrl, path, overwrite, seen });
  await migrate(ownerUrl);
  await analyse(ownerUrl);
  if (history.broken.length > 0) process.exitCode = 1;
  const found = history.broken
    .slice(0, 20)
    .map(({ number, seq, problem }) => `✗ ${number} 第 ${seq} 条 / entry ${seq}: ${problem}`);
  const verdict =
    history.broken.length === 0
      ? `已校验 ${history.cases} 件、${history.events} 条，办理记录完整 / ${history.cases} cases, ${history.events} entries verified: the history is whole`
      : `发现 ${history.broken.length} 处问题 / ${counted(history.broken.length, 'problem')} found`;
  const after =
    '已恢复。所有人须重新登录；备份之后送出的邮件可能再送一次。/ Restored. Everybody signs in again; a mail sent after the backup may be sent once more.';
  return {
    path,
    cases: history.cases,
    events: history.events,
    broken: history.broken.length,
    seal,
    lines: [...(await summary(path, header, manifest, seal)), ...found, verdict, after],
  };
}

/** A database just filled knows nothing of its tables: the first questions would be answered the slow way. */
async function analyse(ownerUrl: string): Promise<void> {
  const dataSource = await createDataSource({
    url: ownerUrl,
    poolSize: 1,
    applicationName: 'banjie-restore',
    unhurried: true,
  }).initialize();
  await dataSource.query('ANALYZE').finally(() => dataSource.destroy());
}

function keyFits({ key }: Header, dataKey: Buffer | null): 'yes' | 'no' | 'unknown' {
  if (key === null || dataKey === null) return 'unknown';
  return keyFingerprint(dataKey) === key ? 'yes' : 'no';
}

async function summary(
  path: string,
  { office, mark, migrations }: Header,
  { rows }: Manifest,
  seal: string,
): Promise<string[]> {
  const { size } = await stat(path);
  return [
    `${office.name} · ${mark.at} · ${rows['case_file'] ?? 0} 件 / cases · ${rows['history'] ?? 0} 条 / entries · ${rows['attachment'] ?? 0} 个附件 / files · ${(size / 1_048_576).toFixed(1)} MB`,
    `结构 / schema ${migrations.at(-1)} · 封签 / seal ${seal}`,
  ];
}
