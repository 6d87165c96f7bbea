import { asCommand, Misconfigured, readSettings } from './config.mjs';
import { migrateOutside } from './launcher/databases.mjs';

/*
 * Brings an outside database (DATABASE_URL, MIGRATION_DATABASE_URL) up to date and ends: for installations
 * that start api and worker separately.
 */

await asCommand(async () => {
  const { outside, queue } = readSettings();
  if (!outside) {
    throw new Misconfigured(
      '需要 DATABASE_URL 与 MIGRATION_DATABASE_URL（结构所有者）；内嵌数据库由 npm start 自行迁移\nDATABASE_URL and MIGRATION_DATABASE_URL (the schema’s owner) are needed; an embedded database is migrated by npm start itself.',
    );
  }
  await migrateOutside(outside, queue);
  process.stdout.write('数据库结构已是最新 / the schema is up to date\n');
});
