import { spawn } from 'node:child_process';
import { existsSync, readFileSync, watch } from 'node:fs';
import { root } from '../root.mjs';

/**
 * Compiles on every change of a source file and calls `rebuilt` when the result differs.
 * @param {() => Promise<void>} rebuilt
 * @param {AbortSignal} signal ends it
 */
export function watchSources(rebuilt, signal) {
  keepCompiling('node_modules/typescript/bin/tsc', ['-b', '--watch', '--preserveWatchOutput'], signal);
  if (existsSync(`${root}apps/web/index.html`))
    keepCompiling('node_modules/vite/bin/vite.js', ['build', 'apps/web', '--watch', '--logLevel', 'warn'], signal);
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  let restarting = Promise.resolve();
  for (const part of partsOfTheOffice()) {
    watch(`${root}${part}/dist`, { recursive: true, signal }, (_, file) => {
      if (!file?.endsWith('.js')) return;
      clearTimeout(soon);
      soon = setTimeout(() => (restarting = restarting.then(rebuilt)), 500);
    });
  }
}

/** Whatever api and worker are made of: everything but the pages. */
function partsOfTheOffice() {
  const { workspaces } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return /** @type {string[]} */ (workspaces).filter((part) => part !== 'apps/web');
}

/**
 * @param {string} program
 * @param {string[]} parameters
 * @param {AbortSignal} signal
 */
function keepCompiling(program, parameters, signal) {
  const child = spawn(process.execPath, [program, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  child.once('error', (error) => {
    if (!signal.aborted) throw error;
  });
}
