/** @type {import('./sabotages.mjs').Code} */
let broken;

/** @type {import('node:module').InitializeHook<import('./sabotages.mjs').Code>} */
export async function initialize(code) {
  broken = code;
}

/**
 * Hands on one source with one rule in it changed.
 * @type {import('node:module').LoadHook}
 * @throws Error where the rule no longer stands there as the sabotage says
 */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  const [file, from, to] = broken;
  if (!url.endsWith(`/${file}`)) return loaded;
  const source = String(loaded.source);
  if (!source.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...loaded, source: source.replace(from, to) };
}
