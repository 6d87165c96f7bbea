import { existsSync } from 'node:fs';
import { asCommand, Misconfigured } from './config.mjs';
import { installDependencies } from './install.mjs';
import { root } from './root.mjs';

await asCommand(async () => {
  await installDependencies();
  const { compile } = await import('./build.mjs');
  await compile([]);
  const { runReplay } = await import('./replay/run.mjs');
  const parameters = process.argv.slice(2);
  const hasInput = parameters.some((parameter) => parameter === '--input' || parameter.startsWith('--input='));
  const sample = `${root}scripts/replay/sample.jsonl`;
  if (!hasInput && !existsSync(sample)) throw new Misconfigured(`缺少 ${sample} / ${sample} is missing`);
  return runReplay(hasInput ? parameters : ['--input', sample, ...parameters]);
});
