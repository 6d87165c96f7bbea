import { mkdir, writeFile } from 'node:fs/promises';
import { anchorOfToday, type Runtime } from '@banjie/runtime';

/**
 * Once a day, the heads of all chains: their digest in the database, the heads themselves in a file outside it, where whoever rewrites
 * the database does not reach. Of several workers one writes it.
 */
export async function anchorHistory(runtime: Runtime, directory: string): Promise<void> {
  const anchor = await anchorOfToday(runtime.manager);
  if (!anchor) return;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(`${directory}/${anchor.day}.txt`, `${anchor.heads.join('\n')}\n`, { mode: 0o600 });
}
