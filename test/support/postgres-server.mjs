import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDatabase } from '../../scripts/database/prepare.mjs';
import { isAlive } from '../../scripts/embedded-postgres/adopt.mjs';
import { createCluster, openCluster, owner, startCluster, stopCluster } from '../../scripts/embedded-postgres/cluster.mjs';
import { createServerPlace, serverPlaces } from './server-place.mjs';

const template = 'banjie_template';

/**
 * Starts a throw-away PostgreSQL with a migrated template database.
 * @param {string[]} [places] where its files may be, in order of preference
 * @param {Record<string, string>} [more] settings of the server besides those of the office's own
 * @returns {Promise<{ adminUrl: string, directory: string, template: string, appPassword: string, stop: () => Promise<void> }>}
 */
export async function startTestServer(places, more) {
  await sweepTestServers();
  const home = createServerPlace(places);
  const cluster = openCluster(home);
  const [password, appPassword] = [randomBytes(12).toString('hex'), randomBytes(12).toString('hex')];
  await createCluster(cluster, { password, durable: false, more });
  const { port } = await startCluster(cluster);
  const adminUrl = `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`;
  await prepareDatabase({ adminUrl, database: template, applicationPassword: appPassword, queue: 'postgres' });
  return { adminUrl, directory: cluster.directory, template, appPassword, stop: () => remove(home) };
}

/** Stops and removes the servers of test runs that no longer live. */
export async function sweepTestServers() {
  for (const place of serverPlaces()) {
    for (const entry of readdirSync(place)) {
      const [, run] = /^banjie-test-(\d+)-/.exec(entry) ?? [];
      const isOurs = () => statSync(join(place, entry)).uid === process.getuid?.();
      if (run && !isAlive(Number(run)) && isOurs()) await remove(join(place, entry));
    }
  }
}

/** @param {string} home */
async function remove(home) {
  if (existsSync(join(home, 'postgres'))) await stopCluster(openCluster(home));
  rmSync(home, { recursive: true, force: true });
}
