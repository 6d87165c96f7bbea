import { describe, expect, test } from '@jest/globals';
import { acceptance, explore } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { secondOpinionActs } from './acts.js';
import { secondOpinionPayloads } from './events.js';
import { secondOpinionProcess } from './process.js';
import { secondOpinionMachine } from './second-opinion.machine.js';

const by = (id: string, unit: string) => ({ at: '2026-03-10T01:00:00Z', by: { id, unit } });
const given = { type: 'SECOND_OPINION_GIVEN', how: 'called', answer: 'satisfied', finding: 'differs', note: '改口' };
const people = { calledBy: 'coordinator', hadPart: ['handler'], answeredBy: 'civilAffairs', firstContact: 'window' };

const walk = explore({
  machine: secondOpinionMachine,
  inputs: [{ answer: 'notSatisfied', said: '没有解决', ...people, ...by('coordinator', 'partyOffice') }],
  samples: {
    SECOND_OPINION_GIVEN: { ...given, ...by('discipline', 'discipline') },
    'SECOND_OPINION_GIVEN by who called': { ...given, ...by('coordinator', 'partyOffice') },
    'SECOND_OPINION_GIVEN by who handled': { ...given, ...by('handler', 'civilAffairs') },
  },
});

describe('the second opinion on a bad answer, state by state (R10)', () => {
  test('is given once, by neither who called nor who handled', () => {
    expect(acceptance(walk)).toEqual({
      awaited: ['SECOND_OPINION_GIVEN', 'after secondOpinion.expiry'],
      given: [],
      lapsed: [],
    });
  });

  keepsTheCommonPromises(walk, secondOpinionActs);
  isAsPictured(walk, secondOpinionProcess);

  test('tells the matter nothing: the first answer stays, whatever the second is', () => {
    expect(
      walk.trials.filter(({ to, accepted }) => accepted && to === 'given').flatMap(({ effects }) => effects),
    ).toEqual([]);
  });

  test('left undone it is a clue against the desk, and no answer in place of the first', () => {
    const [lapsed] = walk.trials.filter(({ to, accepted }) => accepted && to === 'lapsed');
    expect(lapsed?.effects).toMatchObject([{ type: 'raiseClue', params: { situation: 11 } }]);
  });

  test('a call says what the petitioner answered; whoever reads need not', () => {
    const form = { how: 'called', finding: 'confirmed', note: '属实' };
    const { SECOND_OPINION_GIVEN: schema } = secondOpinionPayloads;
    expect(schema.safeParse(form).error?.issues.map(({ path }) => path)).toEqual([['answer']]);
    expect(schema.safeParse({ ...form, how: 'read' }).success).toBe(true);
  });
});
