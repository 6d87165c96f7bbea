import { appendFileSync } from 'node:fs';

/** Where the results of the run are written down; nowhere where jest was started by hand. */
const path = process.env['TEST_RECORD'];

/** @param {import('../../scripts/test-run/record.mjs').Entry} entry */
export function recorded(entry) {
  if (path) appendFileSync(path, `${JSON.stringify(entry)}\n`);
}
