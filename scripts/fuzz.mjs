import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asCommand } from './config.mjs';
import { runProgram } from './run-program.mjs';

/**
 * The fuzz of the suite with its full number (guarantees, "Input"): --each N requests of either kind for every operation,
 * --raw N connections with bytes that are no proper request, --seed N for the same ones again, --json for the figures as the last line.
 */
await asCommand(async () => {
  const { values } = parseArgs({
    options: { each: { type: 'string', default: '1000' }, raw: { type: 'string', default: '5000' }, seed: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'banjie-fuzz-'));
  const report = join(folder, 'rounds');
  writeFileSync(report, '');
  /** No answer may take longer, ms. */
  const patience = '5000';
  const seed = values.seed ?? String(Date.now() % 2 ** 31);
  const variables = { FUZZ_EACH: values.each, FUZZ_RAW: values.raw, FUZZ_REPORT: report, FUZZ_SEED: seed, FUZZ_PATIENCE: patience };
  const passed = await runProgram('scripts/test.mjs', { parameters: ['test/guarantees/openapi-fuzz', 'test/guarantees/raw-http'], variables }).then(() => true, () => false);
  const rounds = readFileSync(report, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  rmSync(folder, { recursive: true });
  for (const { operation, whole, mutated, answers, slowestMs, faults } of rounds) {
    const statuses = Object.entries(answers).map(([status, count]) => `${status}×${count}`).join(' ');
    process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${operation}: ${whole}+${mutated}, ${statuses}, ${slowestMs} ms\n`);
  }
  const faults = rounds.flatMap((round) => round.faults).length;
  process.stdout.write(`${rounds.length} 个操作 operations, ${faults} 处不符 violations (--seed ${seed})\n`);
  if (values.json) process.stdout.write(`${JSON.stringify({ operations: rounds.length, faults: rounds.flatMap((round) => round.faults), rounds })}\n`);
  return passed ? 0 : 1;
});
