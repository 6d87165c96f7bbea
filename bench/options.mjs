import { parseArgs } from 'node:util';
import { Misconfigured } from '../scripts/config.mjs';

/*
 * Read before anything is installed: nothing outside node:* may be imported here.
 */

export const partNames = /** @type {const} */ ([
  'lifecycle',
  'http',
  'deadlines',
  'queue',
  'decisions',
  'search',
  'find',
  'dashboard',
  'register-page',
  'queue-browser',
  'track-slow',
  'bundle',
  'restart',
  'processes',
  'partitions',
  'backup',
  'long-texts',
  'footprint',
]);

/** @typedef {typeof partNames[number]} PartName */

/**
 * @typedef {object} BenchOptions
 * @property {boolean} json
 * @property {readonly PartName[]} only
 * @property {number} rounds
 * @property {number} size multiplies the default amount of work
 * @property {string | undefined} place directory for the database instead of the disk's usual ones
 */

/**
 * @param {string[]} parameters
 * @returns {BenchOptions}
 * @throws {Misconfigured}
 */
export function readOptions(parameters) {
  const { values } = parseArgs({
    args: parameters,
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      size: { type: 'string', default: '1' },
      place: { type: 'string' },
    },
  });
  const only = values.only === undefined ? partNames : values.only.split(',').map(partNamed);
  const [rounds, size] = [Number(values.rounds), Number(values.size)];
  if (!Number.isInteger(rounds) || rounds < 1) throw new Misconfigured('--rounds: 1, 2, 3, …');
  if (!(size > 0)) throw new Misconfigured('--size: 0.5, 1, 2, …');
  return { json: values.json, only, rounds, size, place: values.place };
}

/** @param {string} given */
function partNamed(given) {
  const found = partNames.find((name) => name === given);
  if (found) return found;
  throw new Misconfigured(`--only ${given}: ${partNames.join(', ')}`);
}
