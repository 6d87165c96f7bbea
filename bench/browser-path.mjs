import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environmentWith } from '../scripts/config.mjs';

/** Debian's chromium and its usual names elsewhere; undefined where there is none. */
export function browserPath() {
  const folders = (environmentWith({})['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
