import { parseArgs } from 'node:util';
import { asCommand, Misconfigured, readSettings } from './config.mjs';
import { installDependencies } from './install.mjs';

/*
 * Founds a real office in a migrated, empty database: `npm run found -- --name 清溪镇人民政府`. The database is the one of
 * DATABASE_URL and MIGRATION_DATABASE_URL, or the embedded one of DATA_DIR.
 */

await asCommand(async () => {
  const { values } = parseArgs({ options: { name: { type: 'string' } } });
  const name = values.name?.trim();
  if (!name || name.length > 60)
    throw new Misconfigured(
      '请给出机关名称（最多 60 字）/ give the name of the office: npm run found -- --name 清溪镇人民政府',
    );
  const settings = readSettings();
  await installDependencies();
  const { compile } = await import('./build.mjs');
  await compile([]);
  const { withOfficeDatabase } = await import('./launcher/office-database.mjs');
  const { runProgram } = await import('./run-program.mjs');
  if (settings.outside) {
    const { migrateOutside } = await import('./launcher/databases.mjs');
    await migrateOutside(settings.outside, settings.queue);
  }
  await withOfficeDatabase(settings, ({ url }) =>
    runProgram('libs/office/dist/organisation/found.js', {
      variables: { MIGRATION_DATABASE_URL: url, OFFICE_NAME: name },
    }),
  );
});
