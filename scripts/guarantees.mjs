import { register } from 'node:module';
import { asCommand } from './config.mjs';
import { installDependencies } from './install.mjs';

await asCommand(async () => {
  await installDependencies();
  const { compile } = await import('./build.mjs');
  await compile([]);
  register('./typescript-hooks.mjs', import.meta.url);
  const { runGuarantees } = await import('../test/guarantees/faults/run.js');
  return runGuarantees(process.argv.slice(2));
});
