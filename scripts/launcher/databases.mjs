import { applicationRole, ensureApplicationRole, migrate, prepareDatabase, withClient } from '../database/prepare.mjs';
import { Misconfigured } from '../config.mjs';
import { createHome } from '../embedded-postgres/home.mjs';
import { loadSecrets } from '../secrets.mjs';
import { GuardedServer } from './guarded-server.mjs';

/**
 * Where the office keeps its data.
 * @typedef {object} OfficeDatabase
 * @property {string} home the data directory in use
 * @property {boolean} adopted a killed launcher's children may still be leaving
 * @property {string} dataKey
 * @property {string} trialPassword
 * @property {(signal: AbortSignal) => Promise<{ ownerUrl: string, applicationUrl: string }>} migrate
 */

/**
 * @param {import('../config.mjs').Settings} settings
 * @param {{ undo: (() => Promise<void>)[] }} running
 * @returns {Promise<OfficeDatabase>}
 */
export async function startEmbedded(settings, { undo }) {
  const home = openHome(settings.dataDir);
  const secrets = loadSecrets(home);
  const server = new GuardedServer(home, secrets.ownerPassword);
  undo.push(() => server.close());
  const { adopted } = await server.open();
  const { applicationPassword } = secrets;
  return {
    ...{
      home,
      adopted,
      dataKey: settings.dataKey ?? secrets.dataKey,
      trialPassword: settings.trialPassword ?? secrets.trialPassword,
    },
    migrate: (signal) =>
      prepareDatabase({
        adminUrl: server.adminUrl,
        database: 'banjie',
        applicationPassword,
        queue: settings.queue,
        signal,
      }),
  };
}

/**
 * @param {import('../config.mjs').Settings} settings
 * @returns {Promise<OfficeDatabase>}
 */
export async function prepareOutside(settings) {
  const { outside, mode, queue } = settings;
  if (!outside) throw new Error('no DATABASE_URL');
  if (mode === 'production' && !settings.dataKey) {
    throw new Misconfigured(
      '正式运行需要 DATA_KEY(32 字节，base64)，各台服务器须相同 / production needs DATA_KEY (32 bytes, base64), the same on every server',
    );
  }
  const home = openHome(settings.dataDir);
  const secrets = loadSecrets(home);
  return {
    ...{
      home,
      adopted: false,
      dataKey: settings.dataKey ?? secrets.dataKey,
      trialPassword: settings.trialPassword ?? secrets.trialPassword,
    },
    migrate: async (signal) => {
      await migrateOutside(outside, queue, signal);
      return { ownerUrl: outside.migration, applicationUrl: outside.application };
    },
  };
}

/**
 * Application role and schema on a server that is not ours; the database itself must exist.
 * @param {{ application: string, migration: string }} urls
 * @param {import('../config.mjs').Queue} queue
 * @param {AbortSignal} [signal]
 */
export async function migrateOutside({ application, migration }, queue, signal) {
  const { username, password } = new URL(application);
  const given = username === applicationRole ? decodeURIComponent(password) : null;
  try {
    await withClient(migration, (client) => ensureApplicationRole(client, given));
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    const { host, pathname } = new URL(migration);
    throw new Misconfigured(`无法准备数据库 / the database cannot be prepared (${host}${pathname}): ${message}`);
  }
  await migrate(migration, queue, signal);
}

/** @param {string} dataDir */
function openHome(dataDir) {
  const home = createHome(dataDir);
  if (home !== dataDir)
    process.stdout.write(
      `数据目录改用 ${home}(PostgreSQL 的系统账号进不了 ${dataDir})\nData goes to ${home}: PostgreSQL's account cannot enter ${dataDir}\n`,
    );
  return home;
}
