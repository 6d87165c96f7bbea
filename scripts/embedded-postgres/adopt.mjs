import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What postmaster.pid of a cluster says about a server that an earlier launcher left behind:
 * `absent` no server, and the file (if any) is one PostgreSQL clears itself; `stale` the file names a
 * process that is a zombie or somebody else's, which would keep PostgreSQL from starting.
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
  if (!pid || !isAlive(pid)) return { state: 'absent' };
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
  for (let waited = 0; serverProcesses(directory).length > 0; waited += 100) {
    if (waited >= 10_000)
      throw new Error(`PostgreSQL processes still work in ${directory}: ${serverProcesses(directory).join(', ')}`);
    await sleep(100);
  }
  rmSync(join(directory, 'postmaster.pid'), { force: true });
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
        const [, name, state] = /\((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
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
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
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
