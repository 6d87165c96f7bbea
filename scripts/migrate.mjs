import { explain, Misconfigured, readSettings } from './config.mjs';
import { migrateOutside } from './launcher/databases.mjs';

/*
 * Brings an outside database (DATABASE_URL, MIGRATION_DATABASE_URL) up to date and ends: for installations
 * that start api and worker separately.
 */

try {
  const { outside, queue } = readSettings();
  if (!outside) throw new Misconfigured('需要 DATABASE_URL / DATABASE_URL is needed');
  await migrateOutside(outside, queue);
  process.stdout.write('数据库结构已是最新 / the schema is up to date\n');
} catch (error) {
  process.stderr.write(explain(/** @type {Error} */ (error)));
  process.exitCode = 1;
}
