import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../build.mjs';
import { calledFrom, Misconfigured, ProgramFailed, readSettings } from '../config.mjs';
import { installDependencies } from '../install.mjs';
import { runProgram } from '../run-program.mjs';
import { asStoppableCommand } from '../stopping.mjs';
import { requireBackup, requireFolder, requireNewFile } from './file.mjs';

/*
 * Read before anything is installed: nothing outside node:* may be imported here, nor by what this file imports.
 */

/**
 * @typedef {object} Asked
 * @property {string} path the backup, absolute
 * @property {string[]} flags for the program, as they were given
 * @property {import('../config.mjs').Settings} settings
 * @property {AbortSignal} signal ends the work
 */

/**
 * Reads what one of the three commands was asked, looks whether its file can be the one, and does it.
 * @param {'to' | 'from'} file the option that names the file
 * @param {string[]} allowed flags
 * @param {(asked: Asked) => Promise<number>} work answers with the exit code
 */
export const command = (file, allowed, work) =>
  asStoppableCommand(async (signal) => {
    const { path, flags } = asked(file, allowed);
    const settings = readSettings();
    if (file === 'from') requireBackup(path);
    else requireFolder(path);
    if (file === 'to' && !flags.includes('--overwrite')) requireNewFile(path);
    await installDependencies(signal);
    await compile([], signal);
    return work({ path, flags, settings, signal });
  });

/**
 * @param {'to' | 'from'} file
 * @param {string[]} allowed
 */
function asked(file, allowed) {
  const { values } = parseArgs({
    options: {
      [file]: { type: 'string' },
      ...Object.fromEntries(allowed.map((flag) => [flag, { type: /** @type {const} */ ('boolean') }])),
    },
  });
  const given = values[file];
  if (typeof given !== 'string' || given === '')
    throw new Misconfigured(`请用 --${file} 给出备份文件 / name the backup with --${file} FILE`);
  return {
    path: resolve(calledFrom, given),
    flags: allowed.filter((flag) => values[flag] === true).map((flag) => `--${flag}`),
  };
}

/**
 * The program says itself what is wrong.
 * @param {'backup' | 'restore' | 'verify'} verb
 * @param {Omit<Asked, 'settings'>} asked
 * @param {{ url?: string, dataKey?: string | undefined }} office
 * @returns {Promise<number>} the exit code
 */
export async function runBackupProgram(verb, { path, flags, signal }, { url, dataKey }) {
  const variables = { ...(url ? { MIGRATION_DATABASE_URL: url } : {}), ...(dataKey ? { DATA_KEY: dataKey } : {}) };
  try {
    await runProgram('libs/office/dist/backup/main.js', { parameters: [verb, path, ...flags], variables, signal });
    return 0;
  } catch (error) {
    if (error instanceof ProgramFailed) return 1;
    throw error;
  }
}
