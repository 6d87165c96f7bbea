import { readFileSync } from 'node:fs';
import { root } from '../root.mjs';

const source = 'libs/workflows/src/process/seen-text.ts';
const heading = `/* Made from ${source} by \`npm run generate\`; not to be edited. */\n\n`;

/** How people's writing is cleaned, for the web to show it as it will be kept: the web imports no library of ours. */
export async function seenText() {
  return { 'apps/web/src/forms/seen-text.gen.ts': heading + readFileSync(root + source, 'utf8') };
}
