import { readOptions } from '../bench/options.mjs';
import { installDependencies } from './install.mjs';
import { asStoppableCommand, untilStopped } from './stopping.mjs';

await asStoppableCommand(async (signal) => {
  const options = readOptions(process.argv.slice(2));
  await installDependencies(signal);
  const { compile } = await import('./build.mjs');
  await compile([], signal);
  const { runBench } = await import('../bench/run.mjs');
  const { startTestServer } = await import('../test/support/postgres-server.mjs');
  const { diskPlaces } = await import('../test/support/server-place.mjs');
  signal.throwIfAborted();
  // On a disk, as in the office: in memory an fsync would cost nothing and every figure would flatter.
  const server = await startTestServer(options.place ? [options.place] : diskPlaces());
  await untilStopped(signal, { work: () => runBench(options, server), clear: () => server.stop() });
});
