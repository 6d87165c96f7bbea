import { expect, test } from '@jest/globals';
import { asksAgain, movedBy } from './moves.logic.js';

const none = { breaches: 0, cards: 0, supervision: 0, clues: 0, again: 0 };

test.each([
  [none, false],
  [{ ...none, breaches: 1 }, true],
  [{ ...none, again: 1 }, true],
])('the committee is asked where breaches fall or follow again: %o', (lookBack, asked) => {
  const moves = { cases: 2, timers: 5, lookBack };
  expect(asksAgain(moves)).toBe(asked);
  expect(movedBy(moves)).toEqual({ cases: 2, timers: 5 });
});
