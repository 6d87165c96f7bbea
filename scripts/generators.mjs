/**
 * A generated file that is committed: it shows people what the code says, and a changed line in it is a
 * changed promise.
 * @typedef {object} Generator
 * @property {string} name
 * @property {() => Promise<Record<string, string>>} run content by path relative to the clone, made from the compiled code
 */

/** Made from the migrations alone: the rest of the code is compiled with them. @type {Generator[]} */
export const schemaGenerators = [
  { name: 'schema', run: async () => (await import('./generators/schema.mjs')).schema() },
  { name: 'rows', run: async () => (await import('./generators/rows.mjs')).rows() },
];

/** @type {Generator[]} */
export const generators = [
  { name: 'openapi', run: async () => (await import('./generators/openapi.mjs')).openapi() },
  { name: 'client', run: async () => (await import('./generators/client.mjs')).client() },
  { name: 'seenText', run: async () => (await import('./generators/seen-text.mjs')).seenText() },
  { name: 'spelt', run: async () => (await import('./generators/spelt.mjs')).spelt() },
  { name: 'charts', run: async () => (await import('./generators/charts.mjs')).charts() },
  { name: 'processes', run: async () => (await import('./generators/processes.mjs')).processes() },
  { name: 'authorization', run: async () => (await import('./generators/authorization.mjs')).authorization() },
];
