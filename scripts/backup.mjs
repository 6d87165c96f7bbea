import { command, runBackupProgram } from './backup/command.mjs';

/*
 * Writes the whole office, as it is at one moment, into one file while everybody works on:
 * `npm run backup -- --to FILE [--overwrite] [--json]`. The database is that of MIGRATION_DATABASE_URL or DATABASE_URL, or the embedded one.
 */

await command('to', ['overwrite', 'json'], async ({ settings, ...asked }) => {
  const [{ withOfficeDatabase }, { keptDataKey }] = await Promise.all([
    import('./launcher/office-database.mjs'),
    import('./secrets.mjs'),
  ]);
  return withOfficeDatabase(settings, ({ url, home }) =>
    runBackupProgram('backup', asked, { url, dataKey: settings.dataKey ?? keptDataKey(home) }),
  );
});
