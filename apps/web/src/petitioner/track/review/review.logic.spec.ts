import { expect, test } from '@jest/globals';
import { reviewWords } from './review.logic.js';

test('a term that runs is named by what it is the last day of', () => {
  const running = ['requestable', 'underReview', 'reviewed', 'underRecheck'];
  expect(running.map((stage) => reviewWords(stage).date)).toEqual([
    'reviewUntil',
    'reviewDecidedBy',
    'recheckUntil',
    'recheckDecidedBy',
  ]);
});

test('of a stage it does not know it says nothing', () => {
  expect(reviewWords('unheard of')).toEqual({ date: null, hint: null });
});
