import { expect, it } from '@jest/globals';
import { spanOf } from './span.logic.js';

it('says a span in a unit one can picture', () => {
  const said = [-3, 59.6, 119, 120, 5_400, 7_200, 100_000, 200_000].map(spanOf).map(({ unit, n }) => `${n} ${unit}`);
  expect(said).toEqual([
    '0 seconds',
    '60 seconds',
    '119 seconds',
    '2 minutes',
    '90 minutes',
    '2 hours',
    '27 hours',
    '2 days',
  ]);
});
