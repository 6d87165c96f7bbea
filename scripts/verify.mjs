import { installDependencies } from './install.mjs';

/*
 * Checks a backup without any database: `npm run verify -- --from FILE [--json]`. Says too whether the key at hand is the one
 * its personal data was sealed with.
 */

await installDependencies();
const { command, runBackupProgram } = await import('./backup/command.mjs');
const { existingHome } = await import('./embedded-postgres/home.mjs');
const { keptDataKey } = await import('./secrets.mjs');

await command('from', ['json'], ({ path, flags, settings }) => runBackupProgram('verify', { path, flags }, { dataKey: settings.dataKey ?? keptDataKey(existingHome(settings.dataDir)) }));
