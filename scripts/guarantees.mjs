import { register } from 'node:module';
import { installDependencies } from './install.mjs';

await installDependencies();
const { compile } = await import('./build.mjs');
await compile([]);
register('./typescript-hooks.mjs', import.meta.url);
const { runGuarantees } = await import('../test/guarantees/faults/run.js');
process.exitCode = await runGuarantees(process.argv.slice(2));
