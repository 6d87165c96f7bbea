import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testFileMayTakeMs } from './config.mjs';
import { installDependencies } from './install.mjs';
import { runJest } from './jest-run.mjs';
import { summarise } from './test-summary.mjs';

await installDependencies();
const { build } = await import('./build.mjs');
const { sweepTestServers } = await import('../test/support/postgres-server.mjs');

// Ctrl-C ends the build, or is passed on to jest; we wait for it and then clear up after it.
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
await build(stopping.signal).catch((error) => {
  if (stopping.signal.aborted) process.exit(130);
  throw error;
});
const folder = mkdtempSync(join(tmpdir(), 'banjie-jest-'));
const report = join(folder, 'report.json');
const parameters = process.argv.slice(2);
const jestCode = await runJest(
  ['--maxWorkers=3', ...parameters, '--json', `--outputFile=${report}`],
  testFileMayTakeMs,
);
await sweepTestServers();
const summary = summarise(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, {
  mustExplainSkips: !parameters.some((parameter) => /^(-t|--testNamePattern)/.test(parameter)),
});
rmSync(folder, { recursive: true });
process.stdout.write(`${[...summary.remarks, summary.line].join('\n')}\n`);
process.exitCode = summary.ok && jestCode === 0 ? 0 : 1;
