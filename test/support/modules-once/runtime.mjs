import { createRequire } from 'node:module';

/** Its types are those of the CommonJS side alone. */
const { default: RuntimeOfFile } = createRequire(import.meta.url)('jest-runtime');

/**
 * What the product is made of. Tests and what supports them are read anew for each file: they hold `expect`, which knows its file.
 * @param {string} path of a module, or its address
 */
const isProduct = (path) =>
  path.includes('/node_modules/') ||
  path.startsWith('node:') ||
  (/\/(libs|apps)\//.test(path) && !/\/test\/|\.spec\.ts/.test(path));

/**
 * Modules by path or address, and where the sources of them stand.
 * @typedef {{ cjs: Map<string, unknown>, esm: Map<string, { status?: string }>, sourceMaps: Map<string, string> }} Kept
 */

/** @type {Map<string, Kept>} by the project's id */
const keptByProject = new Map();

/**
 * @param {string} id
 * @returns {Kept}
 */
function keptFor(id) {
  const kept = keptByProject.get(id) ?? { cjs: new Map(), esm: new Map(), sourceMaps: new Map() };
  keptByProject.set(id, kept);
  return kept;
}

/**
 * Keeps the product's modules in the memory of a worker from one file to the next. To evaluate them anew for each cost three seconds of
 * a processor a file, more than most tests. A runtime is never torn down: what it loaded may
 * still import something in the tests of another file.
 */
export default class RuntimeOfProject extends RuntimeOfFile {
  /**
   * @param {{ id: string }} project
   * @param {unknown[]} others
   */
  constructor(project, ...others) {
    super(project, ...others);
    this.kept = keptFor(project.id);
    const { cjs: moduleRegistry, esm: esModuleRegistry, sourceMaps } = this.kept;
    Object.assign(this.registries, { moduleRegistry, esModuleRegistry });
    Object.assign(this.transformCache, { sourceMaps });
  }

  teardown() {
    const { cjs, esm } = this.kept;
    this.enterTestCode();
    for (const path of cjs.keys()) if (!isProduct(path)) cjs.delete(path);
    for (const [path, { status }] of esm) if (!isProduct(path) || status === 'errored') esm.delete(path);
  }
}
