import { installDependencies } from './install.mjs';

/*
 * Puts a backup into an empty database: `npm run restore -- --from FILE [--overwrite] [--without-key] [--json]`. The database is
 * that of MIGRATION_DATABASE_URL or DATABASE_URL, or the embedded one of DATA_DIR, which is made where there is none.
 */

await installDependencies();
const { command, runBackupProgram } = await import('./backup/command.mjs');
const { withDatabaseToRestore } = await import('./backup/database-to-restore.mjs');

await command('from', ['overwrite', 'without-key', 'json'], ({ path, flags, settings }) =>
  withDatabaseToRestore(settings, path, (office) => runBackupProgram('restore', { path, flags }, office)),
);
