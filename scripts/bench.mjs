import { asCommand } from './config.mjs';
import { installDependencies } from './install.mjs';

await asCommand(async () => {
  await installDependencies();
  const { compile } = await import('./build.mjs');
  await compile([]);
  const { readOptions, runBench } = await import('../bench/run.mjs');
  const { startTestServer } = await import('../test/support/postgres-server.mjs');
  const { diskPlaces } = await import('../test/support/server-place.mjs');
  const options = readOptions(process.argv.slice(2));
  // On a disk, as in the office: in memory an fsync would cost nothing and every figure would flatter.
  const server = await startTestServer(options.place ? [options.place] : diskPlaces());
  const stop = async () => {
    await server.stop();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
  try {
    await runBench(options, server);
  } finally {
    await server.stop();
  }
});
