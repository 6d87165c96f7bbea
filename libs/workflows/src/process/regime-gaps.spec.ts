import { describe, expect, test } from '@jest/globals';
import { smallRegime } from '../../test/small-regime.js';
import { regimes } from '../regimes.js';
import type { Regime } from './define-process.js';
import { gapsIn } from './regime-gaps.js';
import type { Register } from './register.js';

const { opinionDue } = smallRegime.clocks;
const { opinionAsked } = smallRegime.notices;
const [giveOpinion] = smallRegime.acts;
const column = { name: 'number', label: opinionAsked.label, form: 'text', width: 8, value: () => null } as const;
const register: Register = {
  name: 'opinions',
  title: opinionAsked.label,
  rule: 'R8',
  lines: ['OPENED', 'OPINION_GIVEN'],
  readers: ['leader'],
  columns: [column],
};
const instead = (change: Partial<Regime>): string[] => gapsIn([...regimes, { ...smallRegime, ...change }]);

test('the regimes of the office leave nothing out, and neither does one more', () => {
  expect(gapsIn(regimes)).toEqual([]);
  expect(instead({})).toEqual([]);
  expect(instead({ registers: [register] })).toEqual([]);
});

describe('what a regime leaves out, leaves over or says twice is named', () => {
  test.each<[string, Partial<Regime>, string]>([
    ['a clock', { clocks: {} }, 'opinion: clock opinionDue is not declared (state opinion.awaited.green)'],
    [
      'a rung',
      { clocks: { opinionDue: { ...opinionDue, ladder: null } } },
      'opinion: clock opinionDue has no rung yellowCard (state opinion.awaited.green)',
    ],
    [
      'what a red card opens',
      { clocks: { opinionDue: { ...opinionDue, ladder: { ...opinionDue.ladder, opensOnRed: 'inquiry' } } } },
      'opinion: the red card of opinionDue opens inquiry, which is no regime',
    ],
    [
      'the red card',
      { clocks: { opinionDue: { ...opinionDue, ladder: { ...opinionDue.ladder, rungs: ['yellowCard'] } } } },
      'opinion: the ladder of opinionDue has no red card at its top',
    ],
    [
      'what a clock becomes',
      { clocks: { opinionDue: { ...opinionDue, extension: { kind: 'becomes', clock: 'later', by: [] } } } },
      'opinion: the clock opinionDue becomes later, which is not declared',
    ],
    [
      'a state for a clock',
      { clocks: { ...smallRegime.clocks, idle: opinionDue } },
      'opinion: no state waits for the clock idle',
    ],
    [
      'a form that asks something of each, done to several at once',
      { acts: [{ ...giveOpinion!, together: true }, ...smallRegime.acts.slice(1)] },
      'opinion: giveOpinion is done to several at once, and its form asks something of each',
    ],
    [
      'whose what was put forward is',
      { trackRecord: { unit: 'filer', corrected: [], returned: [] } },
      'opinion: nothing that opens it says whose it is by filer',
    ],
    [
      'an act for what is counted',
      { trackRecord: { unit: 'unit', corrected: [{ event: 'OPINION_LOST' }], returned: [] } },
      'opinion: OPINION_LOST is counted, and no act causes it',
    ],
    ['a stage', { stages: { given: smallRegime.stages['given']! } }, 'opinion: the stage awaited has no label'],
    [
      'a state for a stage',
      { stages: { ...smallRegime.stages, lost: opinionAsked.label } },
      'opinion: the machine has no stage lost',
    ],
    [
      'a stage for a phase',
      { phases: [{ label: opinionAsked.label, stages: ['lost'] }] },
      'opinion: a phase has the stage lost, which there is not',
    ],
    [
      'a phase',
      { phases: [{ label: opinionAsked.label, stages: ['given', 'given'] }] },
      'opinion: two phases have the stage given',
    ],
    ['words of an event', { events: {} }, 'opinion: the event OPINION_RECALLED has no label'],
    ['words of an act', { acts: [] }, 'opinion: the event OPINION_GIVEN has no label'],
    [
      'a state for an act',
      { acts: [{ ...giveOpinion!, event: 'OPINION_HEARD' }] },
      'opinion: no state accepts OPINION_HEARD',
    ],
    [
      'as if what an act is asked about',
      { acts: [{ ...giveOpinion!, asIf: undefined }] },
      'opinion: whether giveOpinion is possible turns on opinion, and nothing says as if what',
    ],
    [
      'a field of the form',
      { acts: [{ ...giveOpinion!, asIf: { ...giveOpinion!.asIf, advice: '' } }] },
      'opinion: the form of giveOpinion has no advice to be asked about',
    ],
    ['who may act', { acts: [{ ...giveOpinion!, who: [] }] }, 'opinion: nobody may giveOpinion'],
    ['an act', { acts: [giveOpinion!, giveOpinion!] }, 'opinion: two acts are called giveOpinion'],
    ['its kind', { kind: 'petition' }, 'two regimes are called petition'],
    [
      'a clock of another regime',
      { clocks: { ...smallRegime.clocks, generalReply: opinionDue } },
      'the clock generalReply is declared in two ways',
    ],
    ['a notice of another', { notices: { reply: opinionAsked } }, 'the notice reply is declared in two ways'],
    ['a notice of the ladders', { notices: { redCard: opinionAsked } }, 'the notice redCard is declared in two ways'],
    ['a register of another', { registers: [{ ...register, name: 'denials' }] }, 'two registers are called denials'],
    [
      'words of a line',
      { registers: [{ ...register, lines: ['OPINION_LOST'] }] },
      'opinion: the register opinions has lines of OPINION_LOST, which has no label',
    ],
    [
      'a column',
      { registers: [{ ...register, columns: [column, column] }] },
      'opinion: the register opinions has two columns number',
    ],
    [
      'a document word',
      { notices: { opinionAsked: { ...opinionAsked, documentWord: '红' } } },
      'two notices have the document word 红',
    ],
  ])('%s', (_what, change, gap) => {
    expect(instead(change)).toContain(gap);
  });
});

test('what may be done to several at once is exactly this: nothing that refuses, ends or prolongs', () => {
  const together = regimes.flatMap(({ acts }) => acts.filter((act) => 'together' in act && act.together === true));
  expect(together.map(({ name }) => name)).toEqual(['noteFeedback']);
});
