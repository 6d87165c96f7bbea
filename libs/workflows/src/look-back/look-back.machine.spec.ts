import { describe, expect, test } from '@jest/globals';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { lookBackActs } from './acts.js';
import { lookBackMachine } from './look-back.machine.js';
import { lookBackProcess } from './process.js';

const by = (id: string, unit: string) => ({ at: '2026-03-11T01:00:00Z', by: { id, unit } });
const committee = by('discipline', 'disciplineCommittee');
const admin = by('admin', 'partyOffice');
const corrected = {
  correction: 'calendar',
  change: '2026年放假安排（县府办通知〔2026〕3号）',
  changedBy: 'admin',
  newDue: '2026-03-11',
  follows: false,
  rungs: ['redCard'],
};
const opened = {
  ...corrected,
  process: '0197a3c4-0000-7000-8000-000000000001',
  clock: 'generalReply',
  run: 1,
  breachedAt: '2026-03-09T16:00:00Z',
  oldDue: '2026-03-09',
  unit: 'civilAffairs',
  officer: 'handler',
  counts: true,
  followed: { supervision: 1, clues: 1 },
  ...admin,
};
const voided = { type: 'BREACH_VOIDED', reason: '当日放假' };
const upheld = { type: 'BREACH_UPHELD', reason: '当日上班' };
const superior = { type: 'SUPERIOR_RULED', organ: '县纪委', number: '1号', decidedOn: '2026-03-11', reason: '属实' };

const samples = {
  BREACH_VOIDED: { ...voided, ...committee },
  'BREACH_VOIDED by whose breach it is': { ...voided, ...by('handler', 'civilAffairs') },
  'BREACH_VOIDED of its own clock': { type: 'BREACH_VOIDED', cause: 'lookBack', run: 1, breachedAt: '', ...committee },
  'BREACH_VOIDED by who made the correction': { ...voided, ...admin },
  BREACH_UPHELD: { ...upheld, ...committee },
  'BREACH_UPHELD by who made the correction': { ...upheld, ...admin },
  'SUPERIOR_RULED voided': { ...superior, result: 'voided', ...committee },
  'SUPERIOR_RULED upheld': { ...superior, result: 'upheld', ...committee },
  'SUPERIOR_RULED of a day to come': { ...superior, result: 'upheld', decidedOn: '2026-03-12', ...committee },
  'DATES_CORRECTED back': { type: 'DATES_CORRECTED', ...corrected, newDue: '2026-03-09', follows: true, ...admin },
};
const walk = explore({
  machine: lookBackMachine,
  inputs: [opened],
  samples,
  facts: ({ follows }: { follows?: boolean }) =>
    follows ? 'a breach by the day in force' : 'none by the day in force',
});
const taken = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);
const sorted = (takes: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(takes).map(([state, events]) => [state, [...events].sort()]));
const effectsOf = (trials: Trial[]) => trials.flatMap(({ effects }) => effects);

describe('a look-back, state by state (R3)', () => {
  test('every state takes exactly these events: what was late by the day in force nobody voids', () => {
    const both = ['BREACH_UPHELD', 'SUPERIOR_RULED upheld', 'DATES_CORRECTED back'];
    const free = [...both, 'BREACH_VOIDED', 'SUPERIOR_RULED voided'];
    const expected: Record<string, string[]> = {};
    for (const [fact, takes] of [
      ['none by the day in force', free],
      ['a breach by the day in force', both],
    ] as const) {
      expected[`open.green (${fact})`] = [...takes, 'after lookBack.yellowCard'];
      expected[`open.yellow (${fact})`] = [...takes, 'after lookBack.redCard'];
      expected[`open.red (${fact})`] = [...takes, 'BREACH_VOIDED of its own clock'];
      expected[`upheld (${fact})`] = [];
    }
    expected['voided (none by the day in force)'] = [];
    expect(sorted(acceptance(walk))).toEqual(sorted(expected));
  });

  keepsTheCommonPromises(walk, lookBackActs, ['DATES_CORRECTED']);
  isAsPictured(walk, lookBackProcess);

  test('voided, it is ruled on, the supervision falls, and unit and officer are told', () => {
    const { process, clock, breachedAt } = opened;
    expect(effectsOf(taken('BREACH_VOIDED').slice(0, 1))).toEqual([
      {
        type: 'ruleOnBreach',
        params: {
          process,
          clock,
          run: 1,
          breachedAt,
          counts: false,
          rungs: ['redCard'],
          decidedBy: 'discipline',
          reason: '当日放假',
        },
      },
      {
        type: 'tell',
        params: {
          process: 'supervision',
          event: { type: 'BREACH_VOIDED', cause: clock, run: 1, breachedAt, at: committee.at, by: committee.by },
        },
      },
      {
        type: 'owe',
        params: { notice: 'breachVoided', to: [{ headOf: 'civilAffairs' }, { officer: 'handler' }, 'committee'] },
      },
    ]);
  });

  test.each([
    [true, 0],
    [false, 1],
  ])(
    'upheld, what counted all along (%s) is supervised already; what was voided before is supervised anew',
    (counts, times) => {
      const { trials } = explore({ machine: lookBackMachine, inputs: [{ ...opened, counts }], samples });
      const [first] = trials.filter(({ accepted, label }) => accepted && label === 'BREACH_UPHELD');
      expect(first?.effects.filter(({ type }) => type === 'open')).toHaveLength(times);
      expect(first?.effects).toContainEqual(expect.objectContaining({ type: 'ruleOnBreach' }));
    },
  );

  test('undecided, it is the lateness of the desk that has to decide, and a supervision case (R5)', () => {
    const red = effectsOf(taken('after lookBack.redCard').slice(0, 1));
    expect(red.find(({ type }) => type === 'recordBreach')?.params).toMatchObject({
      clock: 'lookBack',
      responsible: { desk: 'disciplineOfficer' },
    });
    expect(red.map(({ type }) => type)).toContain('open');
  });

  test('a correction while it waits is told to the committee again', () => {
    expect(effectsOf(taken('DATES_CORRECTED back').slice(0, 1))).toEqual([
      { type: 'owe', params: { notice: 'lookBackOpened', to: ['committee'] } },
    ]);
  });
});
