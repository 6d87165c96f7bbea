import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Misconfigured, npmProgram } from './config.mjs';
import { root } from './root.mjs';
import { run } from './run-program.mjs';

/*
 * Runs in a bare clone: nothing outside node:* may be imported here, nor by what this file imports.
 */

const marker = `${root}node_modules/.banjie-installed`;

/** npm's own list of what it has put there. */
const npmList = `${root}node_modules/.package-lock.json`;

/**
 * Installs the dependencies that package-lock.json names, unless exactly these are there already.
 * @param {AbortSignal} [signal]
 */
export async function installDependencies(signal) {
  requireNode();
  if (isMarked()) return;
  if (!isInstalledByHand()) {
    process.stdout.write('正在安装依赖…… / Installing dependencies…\n');
    await npmCi(signal);
  }
  writeFileSync(marker, fingerprint());
}

/** Whether the dependencies that package-lock.json names are there. */
export const isInstalled = () => isMarked() || isInstalledByHand();

function isMarked() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint();
}

/** Whether a plain `npm ci`, which knows nothing of our marker, has put there what package-lock.json names. */
function isInstalledByHand() {
  const [wanted, present] = [packagesIn(`${root}package-lock.json`), packagesIn(npmList)];
  if (!wanted || !present) return false;
  /** What is for another kind of machine is left out. */
  const agrees = (/** @type {string} */ path) =>
    present[path] ? present[path].version === wanted[path]?.version : wanted[path]?.optional === true;
  // '' is the clone itself, which npm's own list does not name.
  return Object.keys({ ...wanted, ...present }).every((path) => path === '' || agrees(path));
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null} by path; null where the file is missing or damaged
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function fingerprint() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/**
 * Building needs the development dependencies, whatever NODE_ENV says.
 * @param {AbortSignal} [signal]
 */
async function npmCi(signal) {
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  if (npmProgram?.endsWith('.js')) await run(process.execPath, { parameters: [npmProgram, ...parameters], signal });
  else await run('npm', { parameters, signal });
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Misconfigured(
    `需要 Node.js 20.19 以上，现为 ${process.version} / Node.js 20.19 or later is needed, this is ${process.version}`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await installDependencies();
