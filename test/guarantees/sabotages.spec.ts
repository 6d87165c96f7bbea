import { describe, expect, it } from '@jest/globals';
import { staleTexts } from './faults/sabotage-trial.js';
import { sabotages } from './faults/sabotages.mjs';

/** The full proof is `npm run guarantees -- --sabotage all`; a text that the sources no longer say would switch nothing off. */
describe('a guard switched off', () => {
  it.each(Object.keys(sabotages))('%s stands in the sources as the sabotage says', (name) => {
    expect(staleTexts(name)).toEqual([]);
  });

  it('is something at all', () => {
    for (const { database, sent, code, chain } of Object.values(sabotages))
      expect(database ?? sent ?? code ?? chain).toBeDefined();
  });
});
