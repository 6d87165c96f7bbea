import { askedAtSizes } from './registers.mjs';

const requestsPerRound = 3;

/**
 * The dashboard of a leader over the last twelve months (R15), a tenth of a register of ten years: it counts what came in
 * a year, not what the register holds. p95 in ms.
 * @type {import('./parts.mjs').Part}
 */
export const dashboard = (bench) =>
  askedAtSizes(bench, (caller) =>
    Array.from({ length: requestsPerRound }, () => () => caller.get('leader', 'dashboard')),
  );
