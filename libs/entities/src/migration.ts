import pg from 'pg';
import { runMigrations as migrateQueue } from 'bullmq';
import { applicationRole, createDataSource } from './data-source.js';

/** One migrator at a time, whatever else starts: an arbitrary constant shared by all versions. */
const migrationLock = 8_001_204;

/**
 * Brings the database of `ownerUrl` to this release: our tables, and the queue's own schema `bullmq`.
 * Safe to run by several processes at once and again at every start.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await migrateTables(ownerUrl);
    await migrateQueueSchema(lock);
  } finally {
    await lock.end();
  }
}

async function migrateTables(ownerUrl: string): Promise<void> {
  const dataSource = createDataSource({
    url: ownerUrl,
    poolSize: 1,
    applicationName: 'banjie-migrate',
    unhurried: true,
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

async function migrateQueueSchema(client: pg.Client): Promise<void> {
  await migrateQueue(client, 'bullmq');
  await client.query(`GRANT USAGE ON SCHEMA bullmq TO ${applicationRole}`);
  await client.query(`GRANT ALL ON ALL TABLES IN SCHEMA bullmq TO ${applicationRole}`);
  await client.query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA bullmq TO ${applicationRole}`);
  await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${applicationRole}`);
}
