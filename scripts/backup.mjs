import { installDependencies } from './install.mjs';

/*
 * Writes the whole office, as it is at one moment, into one file while everybody works on:
 * `npm run backup -- --to FILE [--json]`. The database is that of MIGRATION_DATABASE_URL or DATABASE_URL, or the embedded one.
 */

await installDependencies();
const { command, runBackupProgram } = await import('./backup/command.mjs');
const { withOfficeDatabase } = await import('./launcher/office-database.mjs');
const { keptDataKey } = await import('./secrets.mjs');

await command('to', ['json'], ({ path, flags, settings }) =>
  withOfficeDatabase(settings, ({ url, home }) => runBackupProgram('backup', { path, flags }, { url, dataKey: settings.dataKey ?? keptDataKey(home) })),
);
