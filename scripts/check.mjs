import { installDependencies } from './install.mjs';

await installDependencies();
const { build } = await import('./build.mjs');
const { checks, runChecks } = await import('./checks.mjs');

const say = (/** @type {string} */ text) => void process.stdout.write(text);
const failed = [...(await runChecks([['构建 / build', () => build()]], say)), ...(await runChecks(checks, say))];
if (failed.length > 0) process.exitCode = 1;
