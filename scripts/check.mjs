import { existsSync } from 'node:fs';
import { installDependencies } from './install.mjs';
import { root } from './root.mjs';

await installDependencies();
const { build } = await import('./build.mjs');
const { runProgram } = await import('./run-program.mjs');

/** @typedef {[name: string, run: () => Promise<void>]} Check */

/** @type {string[]} */
const failed = [];
await check(['构建 / build', () => build()]);

/** @type {Check[]} the longest first */
const waiting = [
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
const lanes = [1, 2].map(async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
});
await Promise.all(lanes);
if (failed.length > 0) process.exitCode = 1;

/** @param {Check} check */
async function check([name, run]) {
  const started = performance.now();
  const ok = await run().then(
    () => true,
    () => false,
  );
  if (!ok) failed.push(name);
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
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
