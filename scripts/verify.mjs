import { command, runBackupProgram } from './backup/command.mjs';
import { existingHome } from './embedded-postgres/home.mjs';
import { keptDataKey } from './secrets.mjs';

/*
 * Checks a backup without any database: `npm run verify -- --from FILE [--json]`. Says too whether the key at hand is the one
 * its personal data was sealed with.
 */

await command('from', ['json'], ({ settings, ...asked }) =>
  runBackupProgram('verify', asked, { dataKey: settings.dataKey ?? keptDataKey(existingHome(settings.dataDir)) }),
);
