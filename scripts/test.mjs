import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testLimits } from './config.mjs';
import { installDependencies } from './install.mjs';
import { root } from './root.mjs';
import { runTests } from './test-run/jest.mjs';
import { TestRecord } from './test-run/record.mjs';
import { longestOf, summarise } from './test-run/summary.mjs';

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
const record = new TestRecord(join(folder, 'record.jsonl'));
const parameters = process.argv.slice(2);
const { code } = await runTests(['--maxWorkers=3', ...parameters], { record, limits: testLimits });
await sweepTestServers();
const summary = summarise(record.files.values(), {
  mustExplainSkips: !parameters.some((parameter) => /^(-t|--testNamePattern)/.test(parameter)),
  under: root,
});
rmSync(folder, { recursive: true });
const longest = longestOf(record.files.values(), root);
if (longest) process.stdout.write(`${longest}\n`);
process.stdout.write(`${[...summary.remarks, summary.line].join('\n')}\n`);
process.exitCode = summary.ok && code === 0 ? 0 : 1;
