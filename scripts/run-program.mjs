import { spawn } from 'node:child_process';
import { inherited, MistakeTold, ProgramFailed } from './config.mjs';
import { root } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string[]} [parameters]
 * @property {Record<string, string>} [variables] added to the environment
 * @property {AbortSignal} [signal] ends the program with SIGTERM; we wait until it has ended
 */

/**
 * Runs a Node program of the clone to its end; its output goes to ours.
 * @param {string} program path relative to the clone
 * @param {RunOptions} [options]
 * @returns {Promise<void>}
 * @throws {ProgramFailed} when the program does not end with 0; an AbortError when it was ended by the signal
 */
export function runProgram(program, { parameters = [], ...options } = {}) {
  return run(process.execPath, { parameters: [program, ...parameters], ...options });
}

/** The exit code of our programs for it; they have said which one. */
const mistakeOfTheCaller = 2;

/**
 * @param {string} command
 * @param {RunOptions} options
 * @returns {Promise<void>}
 */
export function run(command, { parameters = [], variables = {}, signal }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...inherited(), ...variables },
      signal,
    });
    /** @type {Error | undefined} */
    let aborted;
    child.once('error', (error) => (error.name === 'AbortError' ? (aborted = error) : reject(error)));
    child.once('exit', (code, killedBy) => {
      if (aborted) reject(aborted);
      else if (code === 0) resolve();
      else if (code === mistakeOfTheCaller) reject(new MistakeTold());
      else reject(new ProgramFailed(`${[command, ...parameters].join(' ')}: ${killedBy ?? `exit code ${code}`}`));
    });
  });
}
