import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environmentWith } from '../../scripts/config.mjs';

/** Where programs are looked for. */
export const searchPath = (environmentWith({})['PATH'] ?? '').split(delimiter).filter(Boolean);

/**
 * Path of the first of these programs that is installed, or null.
 * @param {string[]} names
 */
export function findProgram(...names) {
  const candidates = names.flatMap((name) => searchPath.map((directory) => join(directory, name)));
  return candidates.find(isExecutable) ?? null;
}

/**
 * Debian's chromium and its usual names elsewhere; null where there is none. Its headless shell first: a whole browser keeps pages of
 * its own beside each of ours, which takes several times as long.
 */
export const findChromium = () =>
  findProgram('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
