import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { redisServer } from '../../support/redis.mjs';
import { faults } from './all.js';

/** What a fault needs of the machine. */
const needs: Record<string, { program: string; there: boolean }> = {
  F5: { program: 'redis-server', there: redisServer !== null },
  F11: { program: 'prlimit', there: spawnSync('prlimit', ['--version']).status === 0 },
};

/** The short rounds of these faults as tests; the full proof is `npm run guarantees` (docs/guarantees.md). */
export function holdInShort(...ids: readonly string[]): void {
  for (const { id, hypothesis, injection, rounds, run } of faults.filter((fault) => ids.includes(fault.id))) {
    const lacking = id in needs && !needs[id]?.there ? ` [skipped: no ${needs[id]?.program}]` : '';
    const test = lacking ? it.skip : it;
    test(`${id} ${hypothesis} (${injection})${lacking}`, async () => {
      const tally = await run({ rounds: rounds.short, queue: 'none' });
      console.log(`${id}: ${JSON.stringify(tally.figures)}`);
      expect({ broken: tally.broken.slice(0, 5), ...tally.verdict() }).toEqual({
        broken: [],
        rounds: rounds.short,
        lost: 0,
        duplicated: 0,
        early: 0,
        verdict: 'holds',
      });
    });
  }
}
