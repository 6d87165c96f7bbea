import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Misconfigured } from '../config.mjs';

/**
 * What postmaster.pid of a cluster says about a server that an earlier launcher left behind:
 * `absent` no server, and the file (if any) is one PostgreSQL clears itself; `stale` the file names a
 * process that is a zombie or somebody else's, or cannot be read, which would keep PostgreSQL from starting.
 * @typedef {{ state: 'absent' | 'stale' }
 *   | { state: 'starting' | 'stopping' | 'ready', pid: number, port: number }} Server
 */

/**
 * @param {string} directory the cluster
 * @returns {Server}
 */
export function inspect(directory) {
  const file = join(directory, 'postmaster.pid');
  if (!existsSync(file)) return { state: 'absent' };
  const [pidLine, , , portLine, , , , statusLine = ''] = readFileSync(file, 'utf8').split('\n');
  const pid = Math.abs(Number(pidLine));
  // Cut off or overwritten, as after a full disk or a power cut: PostgreSQL does not start beside such a file.
  if (!Number.isSafeInteger(pid) || pid === 0) return { state: 'stale' };
  if (!isAlive(pid)) return { state: 'absent' };
  if (!serverProcesses(directory).includes(pid)) return { state: 'stale' };
  const status = statusLine.trim();
  const state = status === 'ready' || status === 'stopping' ? status : 'starting';
  return { state, pid, port: Number(portLine) };
}

/**
 * Removes a stale postmaster.pid. PostgreSQL finds surviving backends through this very file, so it may
 * go only when no process works in the cluster any more: two servers on one cluster destroy it.
 * @param {string} directory
 */
export async function clearStale(directory) {
  if (!(await areGone(directory, patienceMs))) throw new Misconfigured(stillAtWork(directory));
  rmSync(join(directory, 'postmaster.pid'), { force: true });
}

/** How long (ms) processes of a server that ends are waited for. */
const patienceMs = 10_000;

/**
 * Waits until no process works in the cluster any more; a server takes its pid file away a moment before it ends.
 * @param {string} directory
 * @param {number} limitMs
 * @returns {Promise<boolean>} false where some still do
 */
export async function areGone(directory, limitMs) {
  for (let waited = 0; serverProcesses(directory).length > 0; waited += 100) {
    if (waited >= limitMs) return false;
    await sleep(100);
  }
  return true;
}

/** @param {string} directory */
function stillAtWork(directory) {
  const [file, pids] = [join(directory, 'postmaster.pid'), serverProcesses(directory).join(' ')];
  return (
    `${file} 已损坏，而数据库进程 ${pids} 仍在运行：先执行 kill -INT ${pids}，待其结束后删除该文件再启动\n` +
    `${file} is damaged while the processes ${pids} of the database still run: kill -INT ${pids}, remove the file when they have ended, and start again`
  );
}

/**
 * Living (not zombie) PostgreSQL processes whose working directory is the cluster.
 * @param {string} directory
 * @returns {number[]}
 */
export function serverProcesses(directory) {
  return existsSync('/proc/self/stat') ? fromProc(directory) : fromPs(directory);
}

/**
 * @param {string} directory
 * @returns {number[]}
 */
function fromProc(directory) {
  const cluster = statSync(directory);
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        if (!name?.startsWith('postgres') || state === 'Z' || state === 'X') return false;
        const at = statSync(`/proc/${pid}/cwd`);
        return at.ino === cluster.ino && at.dev === cluster.dev;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/**
 * @param {string} directory
 * @returns {number[]}
 */
function fromPs(directory) {
  const listing = spawnSync('ps', ['-axo', 'pid=,stat=,command='], { encoding: 'utf8' }).stdout ?? '';
  return listing
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(\S.*)$/.exec(line))
    .filter((row) => row?.[2] && !row[2].startsWith('Z') && row[3]?.includes('postgres') && row[3].includes(directory))
    .map((row) => Number(row?.[1]));
}

/**
 * Whether a process (or its zombie) has this id.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
