import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { root } from '../../scripts/root.mjs';

/** What a clone gathers by being used; dependencies are linked, not copied. */
const leftOut = new Set(['node_modules', '.git', '.data']);

/** A copy of the clone as it is built, with the same dependencies: what is done to its files is done to none of ours. */
export function copyOfClone(): string {
  const copy = mkdtempSync(join(tmpdir(), 'banjie-clone-'));
  cpSync(root, copy, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !leftOut.has(basename(path)) || relative(root, path) === '',
  });
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { workspaces: string[] };
  for (const folder of ['', ...workspaces]) linkDependencies(join(root, folder), join(copy, folder));
  mkdirSync(join(copy, 'node_modules/@banjie'));
  for (const folder of workspaces)
    symlinkSync(join(copy, folder), join(copy, 'node_modules/@banjie', basename(folder)));
  return copy;
}

/** Each by itself: the folder they lie in, and what is kept beside them, is the copy's own. */
function linkDependencies(from: string, to: string): void {
  const modules = join(from, 'node_modules');
  if (!existsSync(modules)) return;
  for (const name of readdirSync(modules).filter((one) => one !== '@banjie' && one !== '.cache')) {
    const link = join(to, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(modules, name), link);
  }
  const markers = join(modules, '.cache/banjie/web');
  if (existsSync(markers)) cpSync(markers, join(to, 'node_modules/.cache/banjie/web'));
}
