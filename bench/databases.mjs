import { foundTrialOffice } from '@banjie/office';
import { randomBytes } from 'node:crypto';
import { createDataSource } from '@banjie/entities';
import { applicationRole, withClient, withDatabase } from '../scripts/database/prepare.mjs';

/** @typedef {Awaited<ReturnType<typeof import('../test/support/postgres-server.mjs').startTestServer>>} Server */

/**
 * A database of the benchmark's server.
 * @typedef {object} Database
 * @property {string} name
 * @property {string} ownerUrl
 * @property {string} appUrl as api and worker connect
 * @property {() => Promise<void>} drop
 */

/** What the personal data of all its offices is sealed with. */
export const dataKey = randomBytes(32);

/** Password of all officers of the benchmark's offices; the server is gone when the run ends. */
export const password = 'benchmark-1';

let made = 0;

/**
 * @param {Server} server
 * @param {string} [template] the database it begins as
 * @returns {Promise<Database>}
 */
export async function createDatabase({ adminUrl, appPassword, template: empty }, template = empty) {
  const name = `bench_${(made += 1)}`;
  await withClient(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`),
  );
  const ownerUrl = withDatabase(adminUrl, name);
  const appUrl = Object.assign(new URL(ownerUrl), { username: applicationRole, password: appPassword }).href;
  const drop = () =>
    withClient(adminUrl, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`)));
  return { name, ownerUrl, appUrl, drop };
}

/**
 * The trial township with nothing registered yet.
 * @param {Server} server
 * @returns {Promise<Database>}
 */
export async function createOffice(server) {
  const database = await createDatabase(server);
  await withOwner(database, (manager) => foundTrialOffice(manager, 'trial', password));
  return database;
}

/**
 * @template T
 * @param {Database} database
 * @param {(manager: import('typeorm').EntityManager) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withOwner({ ownerUrl }, work) {
  const owner = await createDataSource({
    url: ownerUrl,
    poolSize: 1,
    applicationName: 'banjie-bench-owner',
  }).initialize();
  try {
    return await work(owner.manager);
  } finally {
    await owner.destroy();
  }
}
