import { spawn } from 'node:child_process';
import { installDependencies } from './install.mjs';
import { asCommand, environmentWith, readSettings } from './config.mjs';
import { root } from './root.mjs';

await asCommand(async () => {
  await installDependencies();
  const { compile } = await import('./build.mjs');
  const { withOfficeDatabase } = await import('./launcher/office-database.mjs');
  await compile([]);
  return withOfficeDatabase(readSettings(), verify);
});

/**
 * @param {{ url: string, home: string }} office
 * @returns {Promise<number>}
 */
function verify({ url, home }) {
  const env = environmentWith({ DATABASE_URL: url, DATA_DIR: home });
  const child = spawn(process.execPath, ['apps/worker/dist/verification/main.js', ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
}
