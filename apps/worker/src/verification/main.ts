import { createDataSource } from '@banjie/entities';
import { verifyHeads, verifyHistory, type Verification } from '@banjie/runtime';
import { counted } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { readdir, readFile } from 'node:fs/promises';
import { verificationConfig } from './config.js';

const { databaseUrl, anchorDirectory, json } = verificationConfig();
const dataSource = await createDataSource({
  url: databaseUrl,
  poolSize: 1,
  applicationName: 'banjie-verify',
}).initialize();
try {
  if (await holdsAnOffice(dataSource.manager)) await verify(dataSource.manager);
  else {
    process.stderr.write(
      '数据库中还没有机关数据，没有可校验的办理记录 / there is no office in this database, and no history to verify\n',
    );
    process.exitCode = 1;
  }
} finally {
  await dataSource.destroy();
}

async function verify(manager: EntityManager): Promise<void> {
  const result = await verifyHistory(manager);
  const anchored = anchorDirectory === null ? { files: 0, broken: [] } : await verifyAnchors(manager, anchorDirectory);
  const broken = [...result.broken, ...anchored.broken];
  process.stdout.write(
    `${json ? JSON.stringify({ ...result, broken, anchorFiles: anchored.files, verified: broken.length === 0 }) : inWords(result, anchored.files, broken)}\n`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
}

/** False for a database without our schema: nobody has started an office there, or a restore was refused. */
async function holdsAnOffice(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ found: boolean }[]>(
    `SELECT to_regclass('public.case_file') IS NOT NULL AS found`,
  );
  return row?.found === true;
}

/** The newest heads kept outside the database are held against it: a chain cut off with its head shows only there. */
async function verifyAnchors(
  manager: EntityManager,
  directory: string,
): Promise<{ files: number; broken: Verification['broken'] }> {
  const files = (await readdir(directory).catch(() => []))
    .filter((name) => /^\d{4}-\d{2}-\d{2}\.txt$/.test(name))
    .sort();
  const newest = files.at(-1);
  if (newest === undefined) return { files: 0, broken: [] };
  const lines = (await readFile(`${directory}/${newest}`, 'utf8')).split('\n').filter((line) => line !== '');
  return { files: files.length, broken: await verifyHeads(manager, lines) };
}

function inWords({ cases, events }: Verification, files: number, broken: Verification['broken']): string {
  const anchors =
    files > 0
      ? `库外留存 ${files} 天的链头已比对 / heads of ${counted(files, 'day')} kept outside compared`
      : '尚无库外留存 / no heads kept outside yet';
  const found = broken.map(({ number, seq, problem }) => `✗ ${number} 第 ${seq} 条 / entry ${seq}: ${problem}`);
  const verdict =
    broken.length === 0
      ? '办理记录完整，未发现篡改 / the history is whole, nothing was tampered with'
      : `发现 ${broken.length} 处问题 / ${counted(broken.length, 'problem')} found`;
  return [
    `已校验 ${cases} 件、${events} 条 / ${cases} cases, ${events} entries verified`,
    anchors,
    ...found,
    verdict,
  ].join('\n');
}
