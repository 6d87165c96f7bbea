import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '../install.mjs';
import { root } from '../root.mjs';
import { fine, wrong } from './finding.mjs';

/** An image holds what was built, and not what building needs. */
const builds = existsSync(`${root}libs/runtime/src`);

/** @type {Record<string, unknown>} by path */
const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;

/**
 * Whether what package-lock.json names was installed, and whether it is still where the programs look for it.
 * @returns {import('./finding.mjs').Finding}
 */
export function dependencies() {
  if (!isInstalled())
    return wrong(
      'dependencies',
      '依赖缺少或与 package-lock.json 不符 / dependencies are missing or not those of package-lock.json',
      'npm run build',
    );
  const gone = ['', ...packageIn(root).workspaces].flatMap(missingIn);
  if (gone.length === 0) return fine('dependencies', '依赖已安装 / the dependencies are installed');
  return wrong('dependencies', `依赖缺少 / dependencies are missing: ${gone.join(', ')}`, 'npm ci');
}

/**
 * @param {string} workspace folder within the clone
 * @returns {string[]} names of the packages it needs and does not find
 */
function missingIn(workspace) {
  const { dependencies: needed, devDependencies: forBuilding } = packageIn(join(root, workspace));
  const names = Object.keys({ ...needed, ...(builds ? forBuilding : {}) });
  return names
    .filter((name) => !existsSync(join(root, placeOf(name, workspace), 'package.json')))
    .map((name) => (workspace ? `${name} (${workspace})` : name));
}

/**
 * Where package-lock.json puts a package that a workspace needs. Node would look further outwards, where another release of it may lie.
 * @param {string} name
 * @param {string} workspace
 */
function placeOf(name, workspace) {
  const own = `${workspace}/node_modules/${name}`;
  return own in locked ? own : `node_modules/${name}`;
}

/**
 * @param {string} folder
 * @returns {{ workspaces: string[], dependencies?: Record<string, string>, devDependencies?: Record<string, string> }}
 */
const packageIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
