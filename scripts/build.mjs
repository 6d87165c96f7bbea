import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './install.mjs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';

const web = `${root}apps/web/`;
const webMarker = `${root}node_modules/.cache/banjie/web`;

/**
 * Compiles what has changed since the last build.
 * @param {AbortSignal} [signal]
 */
export async function build(signal) {
  if (!existsSync(`${root}apps/api/dist/main.js`)) process.stdout.write('正在构建…… / Building…\n');
  await compile([], signal);
  await buildWeb(signal);
}

/**
 * @param {string[]} projects folders of TypeScript projects; none means all
 * @param {AbortSignal} [signal]
 */
export async function compile(projects, signal) {
  // An image holds what was built from them.
  if (!existsSync(`${root}libs/runtime/src`)) return;
  await runProgram('node_modules/typescript/bin/tsc', { parameters: ['-b', ...projects], signal });
}

/**
 * The bundler has no notion of "unchanged": we compare a hash of everything it reads.
 * @param {AbortSignal} [signal]
 */
async function buildWeb(signal) {
  if (!existsSync(`${web}index.html`)) return;
  const wanted = sourcesHash();
  if (existsSync(`${web}dist/index.html`) && existsSync(webMarker) && readFileSync(webMarker, 'utf8') === wanted)
    return;
  // Started from a test run, the bundler would otherwise take over NODE_ENV=test and build the slow, large pages of development.
  const variables = { NODE_ENV: 'production' };
  await runProgram('node_modules/vite/bin/vite.js', {
    parameters: ['build', 'apps/web', '--logLevel', 'warn'],
    variables,
    signal,
  });
  mkdirSync(dirname(webMarker), { recursive: true });
  writeFileSync(webMarker, wanted);
}

function sourcesHash() {
  const hash = createHash('sha256').update(readFileSync(`${root}package-lock.json`));
  const sources = readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^(dist|node_modules)\//.test(file.slice(web.length)))
    .sort();
  for (const file of sources) hash.update(file.slice(web.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await installDependencies();
  await build();
}
