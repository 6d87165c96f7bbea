import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startTestServer } from '../../test/support/postgres-server.mjs';
import { calledFrom, environmentWith } from '../config.mjs';
import { withDatabase } from '../database/prepare.mjs';
import { root } from '../root.mjs';

/**
 * A server that is thrown away when the replay ends need not survive a power cut, nor tidy up often, nor plan a statement
 * anew each time because its tables have grown since.
 */
const forgetful = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  autovacuum_naptime: '30s',
  plan_cache_mode: 'force_generic_plan',
  // All of it is in memory.
  random_page_cost: '1.1',
  // In the server's own directory: from there it is short enough for the kernel however deep that lies.
  unix_socket_directories: '.',
};

/**
 * Runs the replay on a throw-away PostgreSQL of its own: nothing of it touches the office's data.
 * @param {string[]} parameters of the replay program; relative files are read from where npm was called
 * @returns {Promise<number>} exit code
 */
export async function runReplay(parameters) {
  const server = await startTestServer(undefined, forgetful);
  try {
    const ownerUrl = withDatabase(server.adminUrl, server.template);
    const databaseUrl = Object.assign(new URL(ownerUrl), { username: 'banjie_app', password: server.appPassword }).href;
    const environment = environmentWith({
      MIGRATION_DATABASE_URL: ownerUrl,
      DATABASE_URL: bySocket(databaseUrl, server.directory),
    });
    return await run(withWholePath(parameters), environment);
  } finally {
    await server.stop();
  }
}

/**
 * @param {string[]} parameters `--input FILE` or `--input=FILE` among them
 * @returns {string[]} with the file as seen from where npm was called
 */
function withWholePath(parameters) {
  const given = '--input=';
  return parameters.map((parameter, index) => {
    if (parameters[index - 1] === '--input') return resolve(calledFrom, parameter);
    return parameter.startsWith(given) ? given + resolve(calledFrom, parameter.slice(given.length)) : parameter;
  });
}

/** The kernel takes no longer path to a socket, on macOS; Linux takes four more. */
const longestPath = 103;

/**
 * The same database by the server's socket, which costs half of what TCP does; where it cannot be reached, as before.
 * @param {string} url
 * @param {string} directory of the server
 */
function bySocket(url, directory) {
  const { port } = new URL(url);
  const path = `${directory}/.s.PGSQL.${port}`;
  if (process.platform === 'win32' || Buffer.byteLength(path) > longestPath || !existsSync(path)) return url;
  return url.replace(`@127.0.0.1:${port}/`, `@${encodeURIComponent(directory)}:${port}/`);
}

/**
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function run(parameters, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', 'apps/worker/dist/replay/main.js', ...parameters], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
}
