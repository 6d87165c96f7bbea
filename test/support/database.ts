import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { applicationRole, withClient, withDatabase } from '../../scripts/database/prepare.mjs';
import { testServer } from './config.js';

export interface TestDatabase {
  name: string;
  /** Connects as the owner of the schema (superuser). */
  ownerUrl: string;
  /** Connects as the application's role. */
  appUrl: string;
  /** Fails when connections to the database are still open: the spec or the code under test leaks them. */
  drop(): Promise<void>;
}

/** A migrated, empty database of its own for one spec file, copied from the template. */
export const createTestDatabase = (): Promise<TestDatabase> => createFrom(testServer.template());

/** A database without any schema, as an installation begins with. */
export const createEmptyDatabase = (): Promise<TestDatabase> => createFrom('template0');

async function createFrom(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(testServer.adminUrl(), (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const ownerUrl = withDatabase(testServer.adminUrl(), name);
  const appUrl = Object.assign(new URL(ownerUrl), {
    username: applicationRole,
    password: testServer.applicationPassword(),
  }).href;
  return { name, ownerUrl, appUrl, drop: () => withClient(testServer.adminUrl(), (client) => drop(client, name)) };
}

async function drop(client: Client, name: string): Promise<void> {
  const leaked = await openConnections(client, name);
  await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  if (leaked.length > 0) throw new Error(`Connections to ${name} were left open:\n${leaked.join('\n')}`);
}

/** A backend takes a moment to end after its client has, a long one on a busy machine: those still there after 30 s are leaks. */
async function openConnections(client: Client, name: string): Promise<string[]> {
  const query =
    "SELECT application_name || ': ' || left(query, 120) AS doing FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'";
  for (let attempt = 0; ; attempt += 1) {
    const { rows } = await client.query<{ doing: string }>(query, [name]);
    if (rows.length === 0 || attempt === 600) return rows.map(({ doing }) => doing);
    await sleep(50);
  }
}
