import { expect, test } from '@jest/globals';
import { reviewMessages } from './review.logic.js';

test('a term that runs is named by what it is the last day of', () => {
  const running = [
    'requestable',
    'toForward',
    'withSuperior.waiting',
    'reviewed',
    'recheckToForward',
    'recheckWithSuperior.waiting',
  ];
  expect(running.map((stage) => reviewMessages(stage).date)).toEqual([
    'reviewUntil',
    'forwardedBy',
    'reviewDecidedBy',
    'recheckUntil',
    'forwardedBy',
    'recheckDecidedBy',
  ]);
});

test('before the paper is delivered no term runs, and the page says so', () => {
  for (const stage of ['undelivered', 'opinionUndelivered']) {
    const { date, hint } = reviewMessages(stage);
    expect([date, hint]).toEqual([undefined, `${stage}Hint`]);
  }
});

test('of a stage it does not know it says nothing', () => {
  expect(reviewMessages('unheard of')).toEqual({});
});
