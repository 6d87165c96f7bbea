import { parseArgs } from 'node:util';
import { Misconfigured } from '../../../scripts/config.mjs';
import { sabotages } from './sabotages.mjs';

/*
 * Read before anything is installed: nothing outside node:* may be imported here, nor by what this file imports.
 */

/**
 * What `npm run guarantees` is asked.
 * @typedef {object} Asked
 * @property {number | null} rounds null: the full number of each fault
 * @property {string[] | null} only names of faults, as they were given; null: all
 * @property {import('./fault.js').Queue} queue
 * @property {string[]} sabotage names of guards to be switched off
 * @property {boolean} json
 */

const queues = /** @type {const} */ (['none', 'postgres', 'redis']);

/**
 * @param {string[]} parameters
 * @returns {Asked}
 * @throws {Misconfigured} and says what may be asked; whether there are such faults is not looked at
 */
export function readAsked(parameters) {
  const { values } = parseArgs({
    args: parameters,
    options: {
      rounds: { type: 'string' },
      only: { type: 'string' },
      queue: { type: 'string', default: 'none' },
      sabotage: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const rounds = values.rounds === undefined ? null : Number(values.rounds);
  if (rounds !== null && (!Number.isInteger(rounds) || rounds < 1)) throw new Misconfigured('--rounds: 1, 2, 3, …');
  if (rounds !== null && values.sabotage !== undefined)
    throw new Misconfigured(
      '--rounds 不能与 --sabotage 同用:每项破坏自有轮数 / --rounds does not go with --sabotage: each sabotage has its own number',
    );
  const queue = queues.find((one) => one === values.queue);
  if (!queue) throw new Misconfigured(`--queue: ${queues.join(', ')}`);
  return {
    rounds,
    only: values.only?.split(',') ?? null,
    queue,
    sabotage: sabotagesNamed(values.sabotage),
    json: values.json,
  };
}

/** @param {string | undefined} given */
function sabotagesNamed(given) {
  const names = Object.keys(sabotages);
  if (given === undefined) return [];
  if (given === 'all') return names;
  if (names.includes(given)) return [given];
  throw new Misconfigured(`--sabotage ${given}: all, ${names.join(', ')}`);
}
