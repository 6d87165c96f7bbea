import { command, runBackupProgram } from './backup/command.mjs';

/*
 * Puts a backup into an empty database: `npm run restore -- --from FILE [--overwrite] [--without-key] [--json]`. The database is
 * that of MIGRATION_DATABASE_URL or DATABASE_URL, or the embedded one of DATA_DIR, which is made where there is none.
 */

await command('from', ['overwrite', 'without-key', 'json'], async ({ settings, ...asked }) => {
  const { withDatabaseToRestore } = await import('./backup/database-to-restore.mjs');
  return withDatabaseToRestore(settings, (office) => runBackupProgram('restore', asked, office));
});
