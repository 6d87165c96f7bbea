import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './install.mjs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';

const web = `${root}apps/web/`;
const webMarker = `${root}node_modules/.cache/banjie/web`;

/** Compiles what has changed since the last build. */
export async function build() {
  await compile();
  await buildWeb();
}

/**
 * @param {string[]} projects folders of TypeScript projects; none means all
 */
export async function compile(...projects) {
  await runProgram('node_modules/typescript/bin/tsc', {}, ['-b', ...projects]);
}

/** The bundler has no notion of "unchanged": we compare a hash of everything it reads. */
async function buildWeb() {
  if (!existsSync(`${web}index.html`)) return;
  const wanted = sourcesHash();
  if (existsSync(`${web}dist/index.html`) && existsSync(webMarker) && readFileSync(webMarker, 'utf8') === wanted) return;
  await runProgram('node_modules/vite/bin/vite.js', {}, ['build', 'apps/web', '--logLevel', 'warn']);
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
