import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs jest. A file that never ends, because nothing in its process has a turn, is named and ends the run.
 * @param {string[]} jestParameters
 * @param {number} fileMayTakeMs
 * @returns {Promise<number | null>} jest's exit code
 */
export function runJest(jestParameters, fileMayTakeMs) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  // Jest prints its progress on stderr; with --json, stdout would only repeat the report.
  const child = spawn(process.execPath, [...flags, 'node_modules/jest/bin/jest.js', ...jestParameters], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => child.kill(signal));
  const group = Number(child.pid);
  /** @type {Map<string, NodeJS.Timeout>} */
  const running = new Map();
  child.on('message', (/** @type {{ began?: string, ended?: string }} */ { began, ended }) => {
    if (began)
      running.set(
        began,
        setTimeout(() => giveUp(group, began, fileMayTakeMs), fileMayTakeMs),
      );
    if (ended) clearTimeout(running.get(ended));
  });
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      for (const timer of running.values()) clearTimeout(timer);
      endGroup(group);
      resolve(code);
    }),
  );
}

/**
 * @param {number} group
 * @param {string} path
 * @param {number} ms
 */
function giveUp(group, path, ms) {
  process.stderr.write(
    `${path}：${ms / 60_000} 分钟未结束，放弃 / has not ended within ${ms / 60_000} minutes, given up\n`,
  );
  endGroup(group);
}

/**
 * Jest and the workers it leaves behind where it was ended.
 * @param {number} leader
 */
function endGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
