import { expect, test } from '@jest/globals';
import { atHand, beside } from './at-hand.logic.js';

const [a, b, c] = ['a', 'b', 'c'].map((process) => ({ process })) as [
  { process: string },
  { process: string },
  { process: string },
];
const wide = { last: null, isWide: true };
const narrow = { last: null, isWide: false };

test.each([
  ['the one asked for', [a, b, c], 'b', wide, b],
  ['the first on a wide screen', [a, b], null, wide, a],
  ['none on a phone before one is chosen', [a, b], null, narrow, undefined],
  [
    'the one that took the place of the decided one',
    [a, c],
    'b',
    { last: { process: 'b', place: 1 }, isWide: false },
    c,
  ],
  ['the last one where the last was decided', [a, b], 'c', { last: { process: 'c', place: 2 }, isWide: false }, b],
  ['none where nothing is left', [], 'a', { last: { process: 'a', place: 0 }, isWide: true }, undefined],
  ['the first where an old address names one that is gone', [a, b], 'x', wide, a],
  ['none on a phone where an old address names one that is gone', [a, b], 'x', narrow, undefined],
] as const)('%s', (_what, items, asked, reading, expected) => {
  expect(atHand(items, asked, reading)).toBe(expected);
});

test('goes on by one and stops at either end', () => {
  expect([beside([a, b], a, 1), beside([a, b], b, 1), beside([a, b], a, -1), beside([a, b], undefined, 1)]).toEqual([
    b,
    undefined,
    undefined,
    a,
  ]);
});
