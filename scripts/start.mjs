import { explain, readSettings, startedByNpm } from './config.mjs';
import { installDependencies } from './install.mjs';
import { watchNpm } from './launcher/parent.mjs';

const stopping = new AbortController();
/** @type {Error | undefined} */
let failure;

const stop = () => stopping.abort();
const giveUp = (/** @type {Error} */ error) => {
  failure ??= error;
  stop();
};

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
if (startedByNpm) watchNpm(stop);

try {
  const settings = readSettings();
  await installDependencies(stopping.signal);
  // Only now: what follows needs the dependencies.
  const { runOffice } = await import('./launcher/office.mjs');
  await runOffice(settings, { watch: process.argv.includes('--watch'), signal: stopping.signal, giveUp });
} catch (error) {
  if (!stopping.signal.aborted) failure = /** @type {Error} */ (error);
}
if (failure) process.stderr.write(explain(failure));
process.exit(failure ? 1 : 0);
