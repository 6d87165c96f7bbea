import { askedAtSizes } from './registers.mjs';

const readers = ['window', 'handler', 'head', 'coordinator', 'leader'];
const requestsPerRound = 20;

/**
 * The queue page over HTTP at several sizes of the register, p95 in ms.
 * @type {import('./parts.mjs').Part}
 */
export const queue = (bench) =>
  askedAtSizes(bench, async (caller) => {
    const times = [];
    for (let request = 0; request < requestsPerRound; request += 1) {
      for (const reader of readers) {
        const started = performance.now();
        await caller.get(reader, 'queue');
        times.push(performance.now() - started);
      }
    }
    return times;
  });
