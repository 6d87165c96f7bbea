import { existsSync } from 'node:fs';
import { installDependencies } from './install.mjs';
import { root } from './root.mjs';

await installDependencies();
const { compile } = await import('./build.mjs');
await compile([]);
const { runReplay } = await import('./replay/run.mjs');

const parameters = process.argv.slice(2);
const hasInput = parameters.some((parameter) => parameter.startsWith('--input'));
const sample = `${root}scripts/replay/sample.jsonl`;
if (!hasInput && !existsSync(sample)) throw new Error(`${sample} is missing`);
process.exitCode = await runReplay(hasInput ? parameters : ['--input', sample, ...parameters]);
