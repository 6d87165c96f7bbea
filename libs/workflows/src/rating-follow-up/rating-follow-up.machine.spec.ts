import { describe, expect, test } from '@jest/globals';
import { acceptance, explore } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { ratingFollowUpActs } from './acts.js';
import { ratingFollowUpProcess } from './process.js';
import { ratingFollowUpMachine } from './rating-follow-up.machine.js';

const by = (id: string, unit: string) => ({ at: '2026-03-10T01:00:00Z', by: { id, unit } });
const answer = { type: 'RATING_FOLLOWED_UP', finding: '属实', reply: '致歉' };

const superior = { ...answer, type: 'SUPERIOR_FOLLOWED_UP', organ: '县信访局', number: '1号' };

const walk = explore({
  machine: ratingFollowUpMachine,
  inputs: [{ unit: 'civilAffairs', rated: ['handler'], about: ['handling'], said: null, ...by('petitioner', '') }],
  samples: {
    RATING_FOLLOWED_UP: { ...answer, ...by('head', 'civilAffairs') },
    SUPERIOR_FOLLOWED_UP: { ...superior, decidedOn: '2026-03-01', ...by('window', 'window') },
    'SUPERIOR_FOLLOWED_UP of a day to come': { ...superior, decidedOn: '2149-01-01', ...by('window', 'window') },
    'RATING_FOLLOWED_UP by who was rated': { ...answer, ...by('handler', 'civilAffairs') },
  },
});

describe('the follow-up of a bad rating, state by state (R10)', () => {
  test('every state takes exactly these events and refuses all others', () => {
    expect(acceptance(walk)).toEqual({
      'awaitingFinding.green': ['RATING_FOLLOWED_UP', 'SUPERIOR_FOLLOWED_UP', 'after ratingFollowUp.reminder'],
      'awaitingFinding.reminded': ['RATING_FOLLOWED_UP', 'SUPERIOR_FOLLOWED_UP', 'after ratingFollowUp.yellowCard'],
      'awaitingFinding.yellow': ['RATING_FOLLOWED_UP', 'SUPERIOR_FOLLOWED_UP', 'after ratingFollowUp.redCard'],
      'awaitingFinding.red': ['RATING_FOLLOWED_UP', 'SUPERIOR_FOLLOWED_UP'],
      answered: [],
    });
  });

  keepsTheCommonPromises(walk, ratingFollowUpActs);
  isAsPictured(walk, ratingFollowUpProcess);

  test('it ends with a reply to the petitioner', () => {
    const ended = walk.trials.filter(({ to, accepted }) => accepted && to === 'answered');
    for (const { effects } of ended)
      expect(effects).toEqual([{ type: 'owe', params: { notice: 'ratingFollowUpReply', to: ['petitioner'] } }]);
  });
});
