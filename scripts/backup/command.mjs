import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../build.mjs';
import { calledFrom, explain, Misconfigured, readSettings } from '../config.mjs';
import { runProgram } from '../run-program.mjs';

/**
 * @typedef {object} Asked
 * @property {string} path the backup, absolute
 * @property {string[]} flags for the program, as they were given
 * @property {import('../config.mjs').Settings} settings
 */

/**
 * Reads what one of the three commands was asked and does it; a mistake is explained, exit code 2.
 * @param {'to' | 'from'} file the option that names the file
 * @param {string[]} allowed flags
 * @param {(asked: Asked) => Promise<void>} work
 */
export async function command(file, allowed, work) {
  try {
    const { path, flags } = asked(file, allowed);
    const settings = readSettings();
    await compile([]);
    await work({ path, flags, settings });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    // The program has said itself what is wrong.
    if (!message.includes('backup/main.js')) process.stderr.write(explain(/** @type {Error} */ (error)));
    process.exitCode = error instanceof Misconfigured ? 2 : 1;
  }
}

/**
 * @param {'to' | 'from'} file
 * @param {string[]} allowed
 */
function asked(file, allowed) {
  try {
    const { values } = parseArgs({ options: { [file]: { type: 'string' }, ...Object.fromEntries(allowed.map((flag) => [flag, { type: /** @type {const} */ ('boolean') }])) } });
    const given = values[file];
    if (typeof given !== 'string' || given === '') throw new Misconfigured(`请用 --${file} 给出备份文件 / name the backup with --${file} FILE`);
    return { path: resolve(calledFrom, given), flags: allowed.filter((flag) => values[flag] === true).map((flag) => `--${flag}`) };
  } catch (error) {
    throw error instanceof Misconfigured ? error : new Misconfigured(/** @type {Error} */ (error).message);
  }
}

/**
 * @param {'backup' | 'restore' | 'verify'} verb
 * @param {Pick<Asked, 'path' | 'flags'>} asked
 * @param {{ url?: string, dataKey?: string | undefined }} office
 */
export async function runBackupProgram(verb, { path, flags }, { url, dataKey }) {
  const variables = { ...(url ? { MIGRATION_DATABASE_URL: url } : {}), ...(dataKey ? { DATA_KEY: dataKey } : {}) };
  await runProgram('libs/runtime/dist/backup/main.js', { parameters: [verb, path, ...flags], variables });
}
