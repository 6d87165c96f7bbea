import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

/** As jest reads them (jest.config.mjs), so that a specification and a command run the same sources. */
const options = {
  jsc: {
    parser: { syntax: /** @type {const} */ ('typescript'), decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: /** @type {const} */ ('es2022'),
  },
  module: { type: /** @type {const} */ ('es6') },
  sourceMaps: /** @type {const} */ ('inline'),
};

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const [, lib] = /^@banjie\/(workflows|entities|runtime|documents|telemetry)$/.exec(specifier) ?? [];
  if (lib)
    return { url: new URL(`libs/${lib}/src/index.ts`, `file://${root}`).href, format: 'module', shortCircuit: true };
  if (context.parentURL && /^\.{1,2}\/.*\.js$/.test(specifier)) {
    const [compiled, source] = [specifier, specifier.replace(/\.js$/, '.ts')].map(
      (path) => new URL(path, context.parentURL),
    );
    if (compiled && source && !existsSync(compiled) && existsSync(source))
      return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  // From whoever comes next, so that a proof may read a source otherwise than it stands (test/guarantees/faults/sabotage.mjs).
  const { source } = await next(url, { ...context, format: 'module' });
  const { code } = await transform(String(source), { ...options, filename, configFile: false, swcrc: false });
  return { format: 'module', source: code, shortCircuit: true };
}
