import { register } from 'node:module';
import { readAsked } from '../test/guarantees/faults/options.mjs';
import { installDependencies } from './install.mjs';
import { asStoppableCommand } from './stopping.mjs';

await asStoppableCommand(async (signal) => {
  const asked = readAsked(process.argv.slice(2));
  await installDependencies(signal);
  const { compile } = await import('./build.mjs');
  await compile([], signal);
  register('./typescript-hooks.mjs', import.meta.url);
  const { runGuarantees } = await import('../test/guarantees/faults/run.js');
  return runGuarantees(asked, signal);
});
