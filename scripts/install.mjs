import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/*
 * Runs in a bare clone: nothing outside node:* may be imported here, nor by what this file imports.
 */

const marker = `${root}node_modules/.banjie-installed`;

/** Installs the dependencies that package-lock.json names, unless exactly these are there already. */
export async function installDependencies() {
  requireNode();
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  process.stdout.write('正在安装依赖…… / Installing dependencies…\n');
  await npmCi();
  writeFileSync(marker, wanted);
}

function fingerprint() {
  const lock = createHash('sha256').update(readFileSync(`${root}package-lock.json`)).digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/** Building needs the development dependencies, whatever NODE_ENV says. */
function npmCi() {
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...parameters], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawn('npm', parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci: exit code ${code}`))));
    })
  );
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`需要 Node.js 20.19 以上,现为 ${process.version} / Node.js 20.19 or later is needed, this is ${process.version}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await installDependencies();
