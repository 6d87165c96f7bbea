import { existsSync } from 'node:fs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {readonly [name: string, run: () => Promise<void>]} Check */

/** What holds of the built sources; the longest first. @type {readonly Check[]} */
export const checks = [
  ['规范 / lint', () => node('eslint/bin/eslint.js', '.', '--max-warnings=0')],
  ['排版 / format', () => node('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['类型 / types', () => node('typescript/bin/tsc', '-p', 'tsconfig.test.json')],
  ['网页类型 / types of the web', checkWeb],
  [
    '依赖方向 / directions',
    () => node('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...parts()),
  ],
  ['生成文件 / generated files', () => runProgram('scripts/generate.mjs', { parameters: ['--check'] })],
];

/**
 * Runs all of them, two at a time, and says of each how it went.
 * @param {readonly Check[]} all
 * @param {(text: string) => void} say
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks(all, say) {
  const waiting = [...all];
  /** @type {string[]} */
  const failed = [];
  const lanes = [1, 2].map(async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await passes(next, say))) failed.push(next[0]);
  });
  await Promise.all(lanes);
  return failed;
}

/**
 * @param {Check} check
 * @param {(text: string) => void} say
 */
async function passes([name, run], say) {
  const started = performance.now();
  const ok = await run().then(
    () => true,
    () => false,
  );
  say(`${ok ? '✓' : '✗'} ${name} ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return ok;
}

/**
 * @param {string} program below node_modules
 * @param {string[]} parameters
 */
function node(program, ...parameters) {
  return runProgram(`node_modules/${program}`, { parameters });
}

async function checkWeb() {
  if (existsSync(`${root}apps/web/tsconfig.json`)) await node('typescript/bin/tsc', '--noEmit', '-p', 'apps/web');
}

function parts() {
  return ['libs', 'apps', 'test', 'bench', 'scripts'].filter((part) => existsSync(root + part));
}
