import { askedAtSizes } from './registers.mjs';

const requestsPerRound = 3;

/**
 * The dashboard of a leader over the last twelve months (R15), a tenth of a register of ten years: it counts what came in
 * a year, not what the register holds. p95 in ms.
 * @type {import('./parts.mjs').Part}
 */
export const dashboard = (bench) =>
  askedAtSizes(bench, async (caller) => {
    const times = [];
    for (let request = 0; request < requestsPerRound; request += 1) {
      const started = performance.now();
      await caller.get('leader', 'dashboard');
      times.push(performance.now() - started);
    }
    return times;
  });
