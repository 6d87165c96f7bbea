import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDatabase, withClient } from '../../scripts/database/prepare.mjs';
import { isAlive } from '../../scripts/embedded-postgres/adopt.mjs';
import {
  createCluster,
  openCluster,
  owner,
  startCluster,
  stopCluster,
} from '../../scripts/embedded-postgres/cluster.mjs';
import { createServerPlace, serverPlaces } from './server-place.mjs';

const template = 'banjie_template';

/** All that was written must be in the files before the server begins anew. */
const secondsToRestart = 300;

/**
 * Starts a throw-away PostgreSQL with a migrated template database.
 * @param {string[]} [places] where its files may be, in order of preference
 * @param {Record<string, string>} [more] settings of the server besides those of the office's own
 * @returns {Promise<{ adminUrl: string, directory: string, template: string, appPassword: string, restartWith: (settings: Record<string, string>) => Promise<void>, stop: () => Promise<void> }>}
 *   restartWith: at the same address with these settings, instead of those of the last time
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
  const restartWith = async (/** @type {Record<string, string>} */ changed) => {
    await withClient(adminUrl, async (client) => {
      await client.query('ALTER SYSTEM RESET ALL');
      for (const [name, value] of Object.entries(changed))
        await client.query(`ALTER SYSTEM SET ${name} = ${client.escapeLiteral(value)}`);
      await client.query('CHECKPOINT');
    });
    await stopCluster(cluster, secondsToRestart);
    const started = await startCluster(cluster);
    if (started.port !== port) throw new Error(`PostgreSQL came back at port ${started.port} instead of ${port}`);
  };
  return { adminUrl, directory: cluster.directory, template, appPassword, restartWith, stop: () => remove(home) };
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
