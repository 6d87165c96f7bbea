import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { startTestServer } from '../../test/support/postgres-server.mjs';
import { calledFrom, environmentWith } from '../config.mjs';
import { withClient, withDatabase } from '../database/prepare.mjs';
import { root } from '../root.mjs';

/**
 * Runs the replay on a throw-away PostgreSQL of its own: nothing of it touches the office's data.
 * @param {string[]} parameters of the replay program; relative files are read from where npm was called
 * @returns {Promise<number>} exit code
 */
export async function runReplay(parameters) {
  const server = await startTestServer();
  try {
    await forgetful(server.adminUrl);
    const ownerUrl = withDatabase(server.adminUrl, server.template);
    const databaseUrl = Object.assign(new URL(ownerUrl), { username: 'banjie_app', password: server.appPassword }).href;
    const environment = environmentWith({ MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: databaseUrl });
    return await run(parameters.map((parameter, index) => (parameters[index - 1] === '--input' ? resolve(calledFrom, parameter) : parameter)), environment);
  } finally {
    await server.stop();
  }
}

/**
 * A server that is thrown away when the replay ends need not survive a power cut, nor tidy up often.
 * @param {string} adminUrl
 */
const forgetful = (adminUrl) =>
  withClient(adminUrl, async (client) => {
    for (const setting of ['fsync = off', 'full_page_writes = off', 'synchronous_commit = off', "autovacuum_naptime = '30s'"]) await client.query(`ALTER SYSTEM SET ${setting}`);
    await client.query('SELECT pg_reload_conf()');
  });

/**
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function run(parameters, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', 'apps/worker/dist/replay/main.js', ...parameters], { cwd: root, env, stdio: 'inherit' });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
}
