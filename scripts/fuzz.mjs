import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Misconfigured } from './config.mjs';
import { runProgram } from './run-program.mjs';
import { asStoppableCommand } from './stopping.mjs';

/** No answer may take longer, ms. */
const patience = '5000';

/** Time for every request to every operation, and for a short run to begin, ms: a machine ten times as slow ends it as well. */
const mayTakeMs = (/** @type {number} */ each) => 15 * 60_000 + each * 6_000;

/**
 * What was done to one operation.
 * @typedef {object} Round
 * @property {string} operation
 * @property {number} whole requests of the declared form
 * @property {number} mutated requests of another
 * @property {Record<string, number>} answers by status
 * @property {number} slowestMs
 * @property {unknown[]} faults
 */

/**
 * The fuzz of the suite with its full number (guarantees, "Input"): --each N requests of either kind for every operation,
 * --raw N connections with bytes that are no proper request, --seed N for the same ones again, --json for the figures as the last line.
 */
await asStoppableCommand(async (signal) => {
  const { json, ...options } = readOptions();
  const folder = mkdtempSync(join(tmpdir(), 'banjie-fuzz-'));
  try {
    const { passed, rounds } = await attack(join(folder, 'rounds'), options, signal);
    tell(rounds, options.seed);
    if (!passed)
      process.stdout.write('没有通过，或者没有跑完，见上 / did not hold or did not come to its end: see above\n');
    if (json)
      process.stdout.write(
        `${JSON.stringify({ passed, operations: rounds.length, faults: rounds.flatMap((round) => round.faults), rounds })}\n`,
      );
    return passed ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** @throws {Misconfigured} */
function readOptions() {
  const { values } = parseArgs({
    options: {
      each: { type: 'string', default: '1000' },
      raw: { type: 'string', default: '5000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    each: wholeNumber('--each', values.each, 1),
    raw: wholeNumber('--raw', values.raw, 1),
    seed: wholeNumber('--seed', values.seed, 0),
    json: values.json,
  };
}

/**
 * @param {string} name
 * @param {string} given
 * @param {number} least
 */
function wholeNumber(name, given, least) {
  const number = Number(given);
  if (given.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number;
  throw new Misconfigured(`${name} ${given}: ${least}, ${least + 1}, ${least + 2}, …`);
}

/**
 * @param {string} report where the specs write one line a round
 * @param {{ each: number, raw: number, seed: number }} options
 * @param {AbortSignal} signal ends the run
 * @returns {Promise<{ passed: boolean, rounds: Round[] }>}
 */
async function attack(report, { each, raw, seed }, signal) {
  writeFileSync(report, '');
  const variables = {
    FUZZ_EACH: String(each),
    FUZZ_RAW: String(raw),
    FUZZ_REPORT: report,
    FUZZ_SEED: String(seed),
    FUZZ_PATIENCE: patience,
    TEST_FILE_MS: String(mayTakeMs(each)),
  };
  const passed = await runProgram('scripts/test.mjs', {
    parameters: ['test/guarantees/openapi-fuzz', 'test/guarantees/raw-http'],
    variables,
    signal,
  }).then(
    () => true,
    () => false,
  );
  signal.throwIfAborted();
  return {
    passed,
    rounds: readFileSync(report, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

/**
 * @param {Round[]} rounds
 * @param {number} seed
 */
function tell(rounds, seed) {
  for (const { operation, whole, mutated, answers, slowestMs, faults } of rounds) {
    const statuses = Object.entries(answers)
      .map(([status, count]) => `${status}×${count}`)
      .join(' ');
    process.stdout.write(
      `${faults.length === 0 ? '✓' : '✗'} ${operation}: ${whole}+${mutated}, ${statuses}, ${slowestMs} ms\n`,
    );
  }
  const faults = rounds.flatMap((round) => round.faults).length;
  process.stdout.write(`${rounds.length} 个操作 operations, ${faults} 处不符 violations (--seed ${seed})\n`);
}
