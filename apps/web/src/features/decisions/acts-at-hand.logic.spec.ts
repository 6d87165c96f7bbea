import { expect, test } from '@jest/globals';
import { actsAtHand } from './acts-at-hand.logic.js';

const allowed = ['redirect', 'confirmCorrection', 'declineCorrection'].map((act) => ({ act, process: 'p' }));
const names = (answers: string[] | null) => {
  const { acts, others } = actsAtHand([...allowed, { act: 'accept', process: 'q' }], { process: 'p', answers });
  return [acts.map(({ act }) => act), others.map(({ act }) => act)];
};

test('those that decide it come first, the others of the process beside them', () => {
  expect(names(['confirmCorrection', 'declineCorrection', 'unheard'])).toEqual([
    ['confirmCorrection', 'declineCorrection'],
    ['redirect'],
  ]);
});

test('all of them where the process decides by any, or none of those named is allowed', () => {
  const all = [['redirect', 'confirmCorrection', 'declineCorrection'], []];
  expect([names(null), names(['signDraft'])]).toEqual([all, all]);
});
