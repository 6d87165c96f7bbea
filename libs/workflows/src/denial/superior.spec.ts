import { describe, expect, test } from '@jest/globals';
import { explore } from '../../test/exploration.js';
import { denialMachine } from './denial.machine.js';
import { denialFiling } from './events.js';

const window = { at: '2026-03-10T01:00:00Z', by: { id: 'window', unit: 'office' } };
const major = {
  ...denialFiling.parse({ ground: 'other', legalBasis: '条例', reason: '无政策依据', draftNotice: '告知书' }),
  filedBy: 'handler',
  filingUnit: 'civilAffairs',
  firstContact: 'window',
  at: window.at,
  by: { id: 'handler', unit: 'civilAffairs' },
};

describe('what the superior organ confirmed (R4, R6)', () => {
  const confirmed = {
    type: 'SUPERIOR_DECIDED',
    organ: '县信访局',
    number: '1号',
    decidedOn: '2026-01-05',
    opinion: '意见',
    result: 'confirmed',
    ...window,
  };
  const { trials } = explore({
    machine: denialMachine,
    inputs: [major],
    samples: {
      confirmed,
      DENIAL_COMPLAINED_ABOUT: { type: 'DENIAL_COMPLAINED_ABOUT', complaint: '不服', ...window },
      DENIAL_UPHELD: { type: 'DENIAL_UPHELD', reply: '维持', ...window },
      DENIAL_OVERTURNED: { type: 'DENIAL_OVERTURNED', reply: '撤销', opinion: '重办', ...window },
      'SUPERIOR_REVIEWED upheld': { ...confirmed, type: 'SUPERIOR_REVIEWED', result: 'upheld', reply: '复核' },
    },
  });
  const into = (label: string): string[] => [
    ...new Set(trials.filter((trial) => trial.accepted && trial.label === label).map(({ to }) => to)),
  ];

  test('is recorded with the organ and its paper in place of the leaders', () => {
    const [trial] = trials.filter((one) => one.accepted && one.label === 'confirmed');
    const recorded = trial?.effects.filter(({ type }) => type === 'confirmDenial').map(({ params }) => params);
    expect(recorded).toEqual([{ filedBy: 'handler', confirmedBy: ['县信访局', '1号'], ground: 'other', major: true }]);
  });

  test('of a part only, stays of a part (R4)', () => {
    const partly = explore({ machine: denialMachine, inputs: [{ ...major, partly: true }], samples: { confirmed } });
    const [trial] = partly.trials.filter((one) => one.accepted && one.label === 'confirmed');
    const said = trial?.effects.filter(({ type }) => type !== 'owe').map(({ params }) => params);
    expect(said).toEqual([
      expect.objectContaining({ partly: true }),
      { process: 'petition', event: { type: 'DENIAL_CONFIRMED', ground: 'other', partly: true } },
    ]);
  });

  test('nobody of the office reviews, but the superior organ', () => {
    expect([into('DENIAL_UPHELD'), into('DENIAL_OVERTURNED'), into('SUPERIOR_REVIEWED upheld')]).toEqual([
      [],
      [],
      ['upheld'],
    ]);
  });
});
