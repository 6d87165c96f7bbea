import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/**
 * The operating-system account the server runs as; null means our own.
 * PostgreSQL refuses to run as root, so root lends it another one.
 * @typedef {{ uid: number, gid: number } | null} Account
 */

/** LC_ALL and TZ of the caller must not reach the cluster; PG* variables would redirect it. */
const environment = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * @param {string} directory the cluster; one that exists keeps its owner, whoever starts it now
 * @returns {Account}
 */
export function serverAccount(directory) {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(directory) ?? lookUp('postgres') ?? lookUp('nobody') ?? { uid: 65534, gid: 65534 };
}

/**
 * @param {string} directory
 * @returns {Account}
 */
function ownerOf(directory) {
  const status = statSync(directory, { throwIfNoEntry: false });
  return status && status.uid !== 0 ? { uid: status.uid, gid: status.gid } : null;
}

/**
 * @param {string} name
 * @returns {Account}
 */
function lookUp(name) {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] })),
    );
    return uid && gid ? { uid, gid } : null;
  } catch {
    return null;
  }
}

/**
 * Whether the account can run this command; asked by running it, because mode bits do not tell of
 * access lists, unreadable parents or missing shared libraries.
 * @param {Account} account
 * @param {string} command
 * @param {string[]} parameters
 */
export function canRun(account, command, parameters) {
  return answerOf(account, command, parameters) !== null;
}

/**
 * What a command says on its standard output when the account runs it; null where it cannot, or the command fails.
 * @param {Account} account
 * @param {string} command
 * @param {string[]} parameters
 */
export function answerOf(account, command, parameters) {
  const { status, stdout } = spawnSync(command, parameters, {
    ...account,
    cwd: '/',
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  return status === 0 ? stdout : null;
}

/**
 * Whether the account can reach an existing directory.
 * @param {Account} account
 * @param {string} directory
 */
export function canEnter(account, directory) {
  return account === null || canRun(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', directory]);
}

/**
 * Runs a program of the server to its end under the account.
 * @param {Account} account
 * @param {string} command
 * @param {string[]} parameters
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runAs(account, command, parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      ...account,
      cwd: '/',
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    // Not 'close': a server that outlives pg_ctl may hold the pipes open.
    child.once('exit', (code) => setImmediate(() => resolve({ code, output })));
  });
}
