import { askedAtSizes, deciders } from './registers.mjs';

const requestsPerRound = 20;

/**
 * The list of decisions over HTTP at several sizes of the register, p95 in ms: for a leader, for a head, and for the
 * committee, which is asked where nobody else is left.
 * @type {import('./parts.mjs').Part}
 */
export const decisions = (bench) =>
  askedAtSizes(bench, (caller) =>
    Array.from({ length: requestsPerRound }, () =>
      deciders.map((reader) => () => caller.get(reader, 'decisions')),
    ).flat(),
  );
