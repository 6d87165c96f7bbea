import { spawn } from 'node:child_process';
import { installDependencies } from './install.mjs';
import { environmentWith, explain, Misconfigured, readSettings } from './config.mjs';
import { root } from './root.mjs';

await installDependencies();
const { compile } = await import('./build.mjs');
const { withOfficeDatabase } = await import('./launcher/office-database.mjs');

try {
  await compile([]);
  process.exitCode = await withOfficeDatabase(readSettings(), verify);
} catch (error) {
  process.stderr.write(explain(/** @type {Error} */ (error)));
  process.exitCode = error instanceof Misconfigured ? 2 : 1;
}

/**
 * @param {{ url: string, home: string }} office
 * @returns {Promise<number>}
 */
function verify({ url, home }) {
  const env = environmentWith({ DATABASE_URL: url, DATA_DIR: home });
  const child = spawn(process.execPath, ['apps/worker/dist/verification/main.js', ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
}
