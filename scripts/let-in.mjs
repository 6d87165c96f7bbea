import { parseArgs } from 'node:util';
import { asCommand, Misconfigured, readSettings } from './config.mjs';
import { installDependencies } from './install.mjs';

/*
 * Lets an administrator in again whom nobody else can: `npm run let-in -- --account admin` prints a one-time password. The
 * database is the one of MIGRATION_DATABASE_URL, or the embedded one of DATA_DIR; the office may be running.
 */

await asCommand(async () => {
  const { values } = parseArgs({ options: { account: { type: 'string' } } });
  const account = values.account?.trim();
  if (!account)
    throw new Misconfigured("请给出管理员账号 / give the administrator's account: npm run let-in -- --account admin");
  const settings = readSettings();
  await installDependencies();
  const { compile } = await import('./build.mjs');
  await compile([]);
  const { withOfficeDatabase } = await import('./launcher/office-database.mjs');
  const { runProgram } = await import('./run-program.mjs');
  await withOfficeDatabase(settings, ({ url }) =>
    runProgram('libs/office/dist/organisation/let-in.js', {
      variables: { MIGRATION_DATABASE_URL: url, ACCOUNT: account },
    }),
  );
});
