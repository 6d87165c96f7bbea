import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { searchPath } from './config.js';

/** Path of the first of these programs that is installed, or null. */
export function findProgram(...names: string[]): string | null {
  const candidates = names.flatMap((name) => searchPath.map((directory) => join(directory, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
