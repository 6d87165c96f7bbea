import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../../scripts/database/prepare.mjs';
import { canEnter, serverAccount } from '../../scripts/embedded-postgres/account.mjs';
import { isAlive } from '../../scripts/embedded-postgres/adopt.mjs';
import { createCluster, openCluster, owner, startCluster, stopCluster } from '../../scripts/embedded-postgres/cluster.mjs';

const template = 'banjie_template';

/**
 * Starts a throw-away PostgreSQL with a migrated template database. Its directory carries our process id,
 * so that `sweep` of a later run finds what a killed one left behind.
 * @returns {Promise<{ adminUrl: string, template: string, appPassword: string, stop: () => Promise<void> }>}
 */
export async function startTestServer() {
  await sweepTestServers();
  const home = mkdtempSync(join(fastestPlace(), `banjie-test-${process.pid}-`));
  chmodSync(home, 0o711);
  const cluster = openCluster(home);
  const [password, appPassword] = [randomBytes(12).toString('hex'), randomBytes(12).toString('hex')];
  await createCluster(cluster, { password, durable: false });
  const { port } = await startCluster(cluster);
  const adminUrl = `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`;
  await prepareDatabase({ adminUrl, database: template, applicationPassword: appPassword, queue: 'postgres' });
  return { adminUrl, template, appPassword, stop: () => remove(home) };
}

/** Stops and removes the servers of test runs that no longer live. */
export async function sweepTestServers() {
  for (const place of places().filter(existsSync)) {
    for (const entry of readdirSync(place)) {
      const [, run] = /^banjie-test-(\d+)-/.exec(entry) ?? [];
      if (run && !isAlive(Number(run))) await remove(join(place, entry));
    }
  }
}

/** @param {string} home */
async function remove(home) {
  if (existsSync(join(home, 'postgres'))) await stopCluster(openCluster(home));
  rmSync(home, { recursive: true, force: true });
}

/** Memory if there is enough: every commit of a test waits for fsync, which stays on as in the office. */
const places = () => ['/dev/shm', tmpdir(), '/var/tmp'];

function fastestPlace() {
  const account = serverAccount('');
  const found = places().find((place) => existsSync(place) && hasRoom(place) && canEnter(account, place));
  if (!found) throw new Error(`No directory with 1 GB free for a test database among ${places().join(', ')}`);
  return found;
}

/** @param {string} place */
function hasRoom(place) {
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize > 1_000_000_000;
}
