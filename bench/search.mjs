import { v7 as uuid } from 'uuid';
import { askedAtSizes } from './registers.mjs';
import { typed } from './words.mjs';

const requestsPerRound = 20;
const limit = 300;

/**
 * What was seen before (R2), while a clerk types: a whole matter of words that many have used, and a person nobody knows.
 * p95 in ms.
 * @type {import('./parts.mjs').Part}
 */
export const search = async (bench) => {
  const outcome = await askedAtSizes(bench, (caller) =>
    Array.from({ length: requestsPerRound }, () => {
      const body = {
        title: typed().slice(0, 29),
        content: typed(),
        petitioners: [{ name: '欧阳明月', phone: '13800138000', idNumber: '' }],
      };
      return () => caller.post('window', 'petitions/seen-before', body, uuid());
    }),
  );
  return {
    ...outcome,
    lines: [...outcome.lines, `最大规模 p95 at the largest ${outcome.largestP95} ms (上限 limit ${limit} ms)`],
  };
};
