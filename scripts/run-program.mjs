import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs one of our compiled programs to its end; its output goes to ours.
 * @param {string} program path relative to the clone
 * @param {Record<string, string>} [variables] added to the environment
 * @param {string[]} [parameters]
 * @returns {Promise<void>}
 * @throws when the program does not end with 0
 */
export function runProgram(program, variables = {}, parameters = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...parameters], { cwd: root, stdio: 'inherit', env: { ...process.env, ...variables } });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${[program, ...parameters].join(' ')}: ${signal ?? `exit code ${code}`}`));
    });
  });
}
