import { expect, test } from '@jest/globals';
import { reviewMessages } from './review.logic.js';

test('a term that runs is named by what it is the last day of', () => {
  const running = ['requestable', 'underReview', 'reviewed', 'underRecheck'];
  expect(running.map((stage) => reviewMessages(stage).date)).toEqual([
    'reviewUntil',
    'reviewDecidedBy',
    'recheckUntil',
    'recheckDecidedBy',
  ]);
});

test('of a stage it does not know it says nothing', () => {
  expect(reviewMessages('unheard of')).toEqual({});
});
