import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Misconfigured } from '../config.mjs';
import {
  applicationRole,
  ensureApplicationRole,
  ensureDatabase,
  withClient,
  withDatabase,
} from '../database/prepare.mjs';
import { inspect } from '../embedded-postgres/adopt.mjs';
import { createCluster, openCluster, owner, startCluster, stopCluster } from '../embedded-postgres/cluster.mjs';
import { createHome } from '../embedded-postgres/home.mjs';
import { tryLock } from '../launcher/lock.mjs';
import { loadSecrets } from '../secrets.mjs';

/**
 * Lends a database to be restored into: the one given from outside, or the embedded one, made where there is none. The schema
 * is the restore's own business.
 * @param {import('../config.mjs').Settings} settings
 * @param {(office: { url: string, dataKey: string | undefined }) => Promise<number>} work
 */
export async function withDatabaseToRestore({ outside, dataDir, dataKey }, work) {
  if (outside) {
    const { username, password } = new URL(outside.application);
    await withClient(outside.migration, (client) =>
      ensureApplicationRole(client, username === applicationRole ? decodeURIComponent(password) : null),
    );
    return work({ url: outside.migration, dataKey });
  }
  const home = createHome(dataDir);
  if (!dataKey && !existsSync(join(home, 'secrets.json'))) {
    throw new Misconfigured(
      `新的数据目录还没有密钥：请先把另行保管的 secrets.json 放到 ${home}，或用 DATA_KEY 给出原来的密钥\n` +
        `This new data directory has no key: put the secrets.json you kept into ${home}, or give the old key as DATA_KEY`,
    );
  }
  return withEmbedded(home, dataKey, work);
}

/**
 * @param {string} home
 * @param {string | undefined} dataKey
 * @param {(office: { url: string, dataKey: string | undefined }) => Promise<number>} work
 */
async function withEmbedded(home, dataKey, work) {
  const secrets = loadSecrets(home, { dataKey });
  const cluster = openCluster(home);
  await createCluster(cluster, { password: secrets.ownerPassword });
  const wasRunning = inspect(cluster.directory).state === 'ready';
  const { port } = await startCluster(cluster);
  const adminUrl = `postgres://${owner}:${secrets.ownerPassword}@127.0.0.1:${port}/postgres`;
  const attempt = await tryLock(adminUrl);
  if (!attempt || 'holder' in attempt)
    throw new Misconfigured(`请先停止办结 / stop the office first (${attempt?.holder ?? 'PostgreSQL'})`);
  try {
    await ensureDatabase(adminUrl, 'banjie', secrets.applicationPassword);
    return await work({ url: withDatabase(adminUrl, 'banjie'), dataKey: dataKey ?? secrets.dataKey });
  } finally {
    await attempt.client.end();
    if (!wasRunning) await stopCluster(cluster);
  }
}
