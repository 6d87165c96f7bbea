import { askedAtSizes, readers } from './registers.mjs';

const requestsPerRound = 20;

/**
 * The queue page over HTTP at several sizes of the register, p95 in ms.
 * @type {import('./parts.mjs').Part}
 */
export const queue = (bench) =>
  askedAtSizes(bench, (caller) =>
    Array.from({ length: requestsPerRound }, () => readers.map((reader) => () => caller.get(reader, 'queue'))).flat(),
  );
