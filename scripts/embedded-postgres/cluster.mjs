import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Misconfigured } from '../config.mjs';
import { freePort } from '../free-port.mjs';
import { runAs, serverAccount } from './account.mjs';
import { areGone, clearStale, inspect, isAlive } from './adopt.mjs';
import { findBinaries } from './binaries.mjs';

export const owner = 'banjie_owner';
/** Below, a port is open to the system's own services alone. */
const lowestPort = 1024;
const highestPort = 65_535;

/**
 * A PostgreSQL cluster of our own below `home`.
 * @typedef {object} Cluster
 * @property {string} home directory the server's account can enter; holds cluster, port, binaries if copied
 * @property {string} directory the cluster itself
 * @property {import('./account.mjs').Account} account
 * @property {import('./binaries.mjs').Binaries} binaries
 */

/** fsync, full_page_writes and synchronous_commit keep their defaults (on): the office refuses to start without. */
const settings = {
  listen_addresses: '127.0.0.1',
  // A socket path below a deep home would be too long for the kernel.
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  // A young database grows fast: plans kept from when its tables were empty must not outlive their first minute.
  autovacuum_naptime: '10s',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * @param {string} home existing directory
 * @returns {Cluster}
 */
export function openCluster(home) {
  const directory = join(home, 'postgres');
  const account = serverAccount(directory);
  return { home, directory, account, binaries: findBinaries(account, home) };
}

/**
 * Creates the cluster if there is none. It appears under its name only when complete, so that an
 * interrupted creation leaves nothing a later start would take for a database.
 * @param {Cluster} cluster
 * @param {{ password: string, durable?: boolean, more?: Record<string, string> }} options durable: flush the new files to
 *   disk (tests need not); more: settings of the server besides our own, or instead of them
 */
export async function createCluster(cluster, { password, durable = true, more = {} }) {
  const { home, directory, account, binaries } = cluster;
  if (existsSync(directory)) return;
  removeAbandonedDrafts(home);
  const draft = join(home, `postgres.new-${process.pid}`);
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  const { code, output } = await runAs(account, binaries.initdb, [
    ...['-D', draft, '--username', owner, '--pwfile', passwordFile, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', process.platform === 'darwin' ? '--locale=en_US.UTF-8' : '--locale=C.UTF-8'],
    ...Object.entries({ ...settings, ...more }).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
    ...(durable ? [] : ['--no-sync']),
  ]);
  rmSync(passwordFile);
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`initdb failed (${code}):\n${output}`);
  }
  try {
    renameSync(draft, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
    // Another launcher was first; its cluster has the same password, read from the same secrets.
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} home */
function removeAbandonedDrafts(home) {
  for (const entry of readdirSync(home)) {
    const [, creator] = /^postgres\.new-(\d+)/.exec(entry) ?? [];
    if (creator && !isAlive(Number(creator))) rmSync(join(home, entry), { recursive: true, force: true });
  }
}

/**
 * Starts the server, or adopts the one that a killed launcher left running on this cluster.
 * @param {Cluster} cluster
 * @returns {Promise<{ port: number, adopted: boolean }>}
 */
export async function startCluster(cluster) {
  let failures = 0;
  for (const patience = AbortSignal.timeout(60_000); !patience.aborted; await sleep(100)) {
    const server = inspect(cluster.directory);
    if (server.state === 'ready') return { port: server.port, adopted: failures === 0 };
    if (server.state === 'stale') await clearStale(cluster.directory);
    if (server.state !== 'absent') continue;
    const port = await freePort(rememberedPort(cluster));
    const parameters = ['start', '-w', '-t', '60', '-D', cluster.directory, '-l', logFile(cluster), '-o', `-p ${port}`];
    const { code, output } = await runAs(cluster.account, cluster.binaries.pgCtl, parameters);
    if (code === 0) {
      writeFileSync(portFile(cluster), String(port));
      return { port, adopted: false };
    }
    await requireOwnRelease(cluster);
    // The port was taken in between, or a killed server's last processes are still leaving.
    if (++failures === 5) throw new Misconfigured(didNotStart(cluster, output));
    await sleep(500);
  }
  throw new Misconfigured(didNotStart(cluster, '60 s'));
}

/**
 * Stops the server: open transactions are rolled back, everything committed is on disk. Ends within `seconds` + 2.
 * @param {Cluster} cluster
 * @param {number} [seconds] before clients are no longer waited for
 */
export async function stopCluster(cluster, seconds = 4) {
  if (inspect(cluster.directory).state === 'absent') return;
  const stop = (/** @type {string} */ mode, /** @type {number} */ limit) =>
    runAs(cluster.account, cluster.binaries.pgCtl, [
      'stop',
      '-w',
      '-t',
      String(limit),
      '-m',
      mode,
      '-D',
      cluster.directory,
    ]);
  const { code } = await stop('fast', seconds);
  if (code !== 0 && inspect(cluster.directory).state !== 'absent') await stop('immediate', 1);
  await areGone(cluster.directory, 1000);
}

/**
 * @param {Cluster} cluster
 * @throws {Misconfigured} where the files were written by another major version: no server can read them
 */
async function requireOwnRelease({ directory, account, binaries }) {
  const file = join(directory, 'PG_VERSION');
  const written = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const { output } = await runAs(account, binaries.pgCtl, ['--version']);
  const [, ours] = /(?<!\d)(\d+)\./.exec(output) ?? [];
  if (written === ours) return;
  throw new Misconfigured(
    `${directory} 是 PostgreSQL ${written || '?'} 的数据，本版本使用 ${ours}：请把备份恢复到新的 DATA_DIR\n` +
      `${directory} holds files of PostgreSQL ${written || '?'}, this release runs ${ours}: restore a backup into a new DATA_DIR`,
  );
}

/**
 * A wish: where nothing usable was noted, any port will do.
 * @param {Cluster} cluster
 */
function rememberedPort(cluster) {
  const noted = existsSync(portFile(cluster)) ? Number(readFileSync(portFile(cluster), 'utf8')) : 0;
  return Number.isInteger(noted) && noted >= lowestPort && noted <= highestPort ? noted : undefined;
}

/** @param {Cluster} cluster */
const portFile = (cluster) => join(cluster.home, 'postgres.port');

/** @param {Cluster} cluster */
const logFile = (cluster) => join(cluster.directory, 'server.log');

/**
 * @param {Cluster} cluster
 * @param {string} output what was said last
 */
function didNotStart(cluster, output) {
  const log = logFile(cluster);
  return (
    `内置数据库没有启动，原因见 ${log} 末尾（如下）；处理后重新启动，数据没有改动\n` +
    `the embedded database did not start; the end of ${log} says why: mend that and start again, nothing of the data was changed\n` +
    `${output.trim()}\n${lastLines(log)}`
  );
}

/** @param {string} file */
function lastLines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '';
}
