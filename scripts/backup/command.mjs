import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../build.mjs';
import { asCommand, calledFrom, Misconfigured, ProgramFailed, readSettings } from '../config.mjs';
import { runProgram } from '../run-program.mjs';

/**
 * @typedef {object} Asked
 * @property {string} path the backup, absolute
 * @property {string[]} flags for the program, as they were given
 * @property {import('../config.mjs').Settings} settings
 */

/**
 * Reads what one of the three commands was asked and does it.
 * @param {'to' | 'from'} file the option that names the file
 * @param {string[]} allowed flags
 * @param {(asked: Asked) => Promise<number>} work answers with the exit code
 */
export const command = (file, allowed, work) =>
  asCommand(async () => {
    const { path, flags } = asked(file, allowed);
    const settings = readSettings();
    await compile([]);
    return work({ path, flags, settings });
  });

/**
 * @param {'to' | 'from'} file
 * @param {string[]} allowed
 */
function asked(file, allowed) {
  const { values } = parseArgs({ options: { [file]: { type: 'string' }, ...Object.fromEntries(allowed.map((flag) => [flag, { type: /** @type {const} */ ('boolean') }])) } });
  const given = values[file];
  if (typeof given !== 'string' || given === '') throw new Misconfigured(`请用 --${file} 给出备份文件 / name the backup with --${file} FILE`);
  return { path: resolve(calledFrom, given), flags: allowed.filter((flag) => values[flag] === true).map((flag) => `--${flag}`) };
}

/**
 * The program says itself what is wrong.
 * @param {'backup' | 'restore' | 'verify'} verb
 * @param {Pick<Asked, 'path' | 'flags'>} asked
 * @param {{ url?: string, dataKey?: string | undefined }} office
 * @returns {Promise<number>} the exit code
 */
export async function runBackupProgram(verb, { path, flags }, { url, dataKey }) {
  const variables = { ...(url ? { MIGRATION_DATABASE_URL: url } : {}), ...(dataKey ? { DATA_KEY: dataKey } : {}) };
  try {
    await runProgram('libs/runtime/dist/backup/main.js', { parameters: [verb, path, ...flags], variables });
    return 0;
  } catch (error) {
    if (error instanceof ProgramFailed) return 1;
    throw error;
  }
}
