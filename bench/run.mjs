import { parseArgs } from 'node:util';
import { Misconfigured } from '../scripts/config.mjs';
import { parts } from './parts.mjs';
import { closeRegisters } from './registers.mjs';

/**
 * @typedef {object} BenchOptions
 * @property {boolean} json
 * @property {string[]} only
 * @property {number} rounds
 * @property {number} size multiplies the default amount of work
 * @property {string | undefined} place directory for the database instead of the disk's usual ones
 */

/**
 * @param {string[]} parameters
 * @returns {BenchOptions}
 */
export function readOptions(parameters) {
  const { values } = parseArgs({
    args: parameters,
    options: { json: { type: 'boolean', default: false }, only: { type: 'string' }, rounds: { type: 'string', default: '5' }, size: { type: 'string', default: '1' }, place: { type: 'string' } },
  });
  const only = values.only === undefined ? Object.keys(parts) : values.only.split(',');
  const unknown = only.find((name) => !(name in parts));
  if (unknown !== undefined) throw new Misconfigured(`--only ${unknown}: ${Object.keys(parts).join(', ')}`);
  const [rounds, size] = [Number(values.rounds), Number(values.size)];
  if (!Number.isInteger(rounds) || rounds < 1) throw new Misconfigured('--rounds: 1, 2, 3, …');
  if (!(size > 0)) throw new Misconfigured('--size: 0.5, 1, 2, …');
  return { json: values.json, only, rounds, size, place: values.place };
}

/**
 * Runs the parts asked for, one after the other; the last line with --json is one object.
 * @param {BenchOptions} options
 * @param {import('./databases.mjs').Server} server
 */
export async function runBench({ json, only, rounds, size }, server) {
  const say = (/** @type {string} */ text) => void (json ? process.stderr : process.stdout).write(`${text}\n`);
  /** @type {Record<string, unknown>} */
  const figures = {};
  for (const name of only) {
    const part = parts[name];
    if (!part) continue;
    say(`\n${part.title}`);
    const outcome = await part.run({ server, rounds, size, only, say });
    figures[name] = outcome.figures;
    for (const line of outcome.lines) say(`  ${line}`);
  }
  await closeRegisters();
  if (json) process.stdout.write(`${JSON.stringify(figures)}\n`);
}
