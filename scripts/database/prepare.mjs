import pg from 'pg';
import { runProgram } from '../run-program.mjs';

export const applicationRole = 'banjie_app';

/**
 * Makes database and application role if absent and brings the schema up to date.
 * @param {object} options
 * @param {string} options.adminUrl the owner, on any existing database of the server
 * @param {string} options.database
 * @param {string} options.applicationPassword
 * @param {import('../config.mjs').Queue} options.queue
 * @param {AbortSignal} [options.signal]
 * @returns {Promise<{ ownerUrl: string, applicationUrl: string }>}
 */
export async function prepareDatabase({ adminUrl, database, applicationPassword, queue, signal }) {
  await ensureDatabase(adminUrl, database, applicationPassword);
  const ownerUrl = withDatabase(adminUrl, database);
  await migrate(ownerUrl, queue, signal);
  const applicationUrl = Object.assign(new URL(ownerUrl), {
    username: applicationRole,
    password: applicationPassword,
  }).href;
  return { ownerUrl, applicationUrl };
}

/**
 * @param {string} adminUrl the owner, on any existing database of the server
 * @param {string} database
 * @param {string} applicationPassword
 */
export async function ensureDatabase(adminUrl, database, applicationPassword) {
  await withClient(adminUrl, async (client) => {
    await ensureApplicationRole(client, applicationPassword);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} TEMPLATE template0`);
  });
}

/**
 * Migrations grant rights to the application's role, so it must exist before they run.
 * @param {import('pg').Client} client
 * @param {string | null} password null: the role may not log in
 */
export async function ensureApplicationRole(client, password) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [applicationRole]);
  if (rowCount) return;
  const login = password === null ? 'NOLOGIN' : `LOGIN PASSWORD ${client.escapeLiteral(password)}`;
  await client.query(`CREATE ROLE ${applicationRole} ${login}`);
}

/**
 * @param {string} ownerUrl
 * @param {import('../config.mjs').Queue} queue
 * @param {AbortSignal} [signal]
 */
export async function migrate(ownerUrl, queue, signal) {
  await runProgram('libs/entities/dist/migrate.js', {
    variables: { MIGRATION_DATABASE_URL: ownerUrl, QUEUE: queue },
    signal,
  });
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * @param {string} url
 * @param {string} database
 */
export function withDatabase(url, database) {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
