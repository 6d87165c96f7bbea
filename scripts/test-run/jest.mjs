import { spawn } from 'node:child_process';
import { environmentWith } from '../config.mjs';
import { root } from '../root.mjs';
import { end, StuckFiles } from './watch.mjs';

/**
 * @typedef {object} Outcome
 * @property {number | null} code jest's exit code
 * @property {'itself' | 'us' | 'caller'} endedBy us: with a file that it ran in its own process; caller: the person who started us
 */

/**
 * Runs jest until every file has an outcome. A file that is stuck is given up, and its process alone is ended; where jest ends with
 * it, the files that are left are run anew.
 * @param {string[]} parameters for jest
 * @param {{ record: import('./record.mjs').TestRecord, limits: import('./progress.mjs').Limits }} watched
 * @returns {Promise<Outcome>}
 */
export async function runTests(parameters, { record, limits }) {
  let outcome = await runJest(parameters, record, limits);
  while (outcome.endedBy !== 'caller' && record.left().length > 0) {
    // Jest ended in the midst of these: run anew, they would end it again.
    if (outcome.endedBy === 'itself')
      for (const file of record.running()) file.givenUp ??= 'jest 中途结束 / jest has ended';
    record.forgetBegun();
    const left = record.left();
    if (left.length === 0) break;
    process.stderr.write(`其余 ${left.length} 个文件继续 / going on with the other ${left.length} files\n`);
    outcome = await runJest(
      [...named(parameters), '--runTestsByPath', ...left.map(({ path }) => path)],
      record,
      limits,
    );
    if (left.every((file) => !file.began)) for (const file of left) file.givenUp ??= '未能运行 / could not be run';
  }
  return outcome;
}

/**
 * Those of jest's parameters that choose no files.
 * @param {string[]} parameters
 */
const named = (parameters) =>
  parameters.filter(
    (parameter, index) =>
      /^(-t$|--testNamePattern|--config|--maxWorkers)/.test(parameter) ||
      ['-t', '--testNamePattern', '--config'].includes(parameters[index - 1] ?? ''),
  );

/**
 * @param {string[]} parameters
 * @param {import('./record.mjs').TestRecord} record
 * @param {import('./progress.mjs').Limits} limits
 * @returns {Promise<Outcome>}
 */
function runJest(parameters, record, limits) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, 'node_modules/jest/bin/jest.js', ...parameters], {
    cwd: root,
    env: environmentWith({ TEST_RECORD: record.path }),
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own, so that its workers end with it.
    detached: true,
  });
  const group = Number(child.pid);
  /** @type {Outcome['endedBy']} */
  let endedBy = 'itself';
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    endedBy = 'caller';
    child.kill(signal);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, stop);
  const stuck = new StuckFiles(record, limits, group);
  const looking = setInterval(() => stuck.look(performance.now()), Math.min(2_000, limits.restMs / 10));
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearInterval(looking);
      for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.off(signal, stop);
      end(-group);
      record.read();
      resolve({ code, endedBy: stuck.hasEndedJest ? 'us' : endedBy });
    }),
  );
}
