import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { installDependencies } from './install.mjs';
import { root } from './root.mjs';

await installDependencies();
const { compile } = await import('./build.mjs');
const { generators, schemaGenerators } = await import('./generators.mjs');

const checkOnly = process.argv.includes('--check');
/** @type {string[]} */
const stale = [];
await compile(['libs/entities']);
await generate(schemaGenerators);
await compile([]);
await generate(generators);
for (const path of stale) process.stdout.write(`${checkOnly ? '已过时 / stale' : '已更新 / updated'}: ${path}\n`);
if (checkOnly && stale.length > 0) {
  process.stderr.write('请运行 npm run generate 并提交结果 / run npm run generate and commit the result\n');
  process.exitCode = 1;
}

/** @param {import('./generators.mjs').Generator[]} all */
async function generate(all) {
  for (const { name, run } of all) {
    for (const [path, content] of Object.entries(await run())) {
      const file = root + path;
      if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
      stale.push(`${path} (${name})`);
      if (!checkOnly) write(file, content);
    }
  }
}

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
