import { expect, it } from '@jest/globals';
import { faults } from './faults/all.js';
import { redisServer } from '../support/redis.js';

/** Rounds of CI; the full proof is `npm run guarantees` (docs/guarantees.md). */
const skipped = (id: string): string | null => (id === 'F5' && !redisServer ? 'redis-server' : null);

for (const { id, hypothesis, injection, rounds, run } of faults) {
  const lacking = skipped(id);
  const test = lacking ? it.skip : it;
  test(`${id} ${hypothesis} (${injection})${lacking ? ` [skipped: no ${lacking}]` : ''}`, async () => {
    const tally = await run({ rounds: rounds.short, queue: 'none' });
    console.log(`${id}: ${JSON.stringify(tally.figures)}`);
    expect({ broken: tally.broken.slice(0, 5), ...tally.verdict() }).toEqual({ broken: [], rounds: rounds.short, lost: 0, duplicated: 0, early: 0, verdict: 'holds' });
  }, 240_000);
}
