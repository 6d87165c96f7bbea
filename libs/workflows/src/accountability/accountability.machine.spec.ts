import { describe, expect, test } from '@jest/globals';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { at, author, found, opening, samples } from '../../test/accountability-events.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { situations } from '../policy/situations.js';
import { accountabilityMachine } from './accountability.machine.js';
import { accountabilityActs } from './acts.js';
import { accountabilityProcess } from './process.js';
import { situationsOfBadEffect, type AccountabilityContext } from './context.js';

const walk = explore({
  machine: accountabilityMachine,
  inputs: (['clue', 'supervision', 'direct'] as const).map((origin) => ({ ...opening, origin })),
  samples,
  facts: ({ approvedBy, superior }: AccountabilityContext, state) => {
    if (state === 'halfApproved') return `by ${approvedBy.join()}`;
    return superior !== undefined && /^(issued|served|underAppeal|settled)/.test(state) ? 'from above' : '';
  },
});
const of = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);
const accepted = walk.trials.filter((trial) => trial.accepted);

describe('accountability, state by state (R6)', () => {
  const bySuperior = ['SUPERIOR_DECIDED on a measure', 'SUPERIOR_DECIDED on none'];
  const appealAbove = ['SUPERIOR_DECIDED_APPEAL upheld', 'SUPERIOR_DECIDED_APPEAL withdrawn'];
  const merit = 'MERIT_LOSS_CONFIRMED';
  const onAppeal = ['APPEAL_DECIDED upheld', 'APPEAL_DECIDED withdrawn', ...appealAbove];

  test('every state takes exactly these events and refuses all others', () => {
    expect(acceptance(walk)).toEqual({
      clue: ['FINDING_OPENED', 'CLUE_DISMISSED', ...bySuperior],
      finding: ['FINDING_RECORDED', 'FINDING_RECORDED on situation 6 with bad effect', ...bySuperior],
      awaitingStatement: ['STATEMENT_SUBMITTED', 'after officerStatement.expiry'],
      deliberation: ['MEASURE_PROPOSED', 'OFFICER_EXEMPTED', 'TRANSFERRED_ELSEWHERE', ...bySuperior, merit],
      proposed: [
        'MEASURE_APPROVED by the first',
        'MEASURE_APPROVED by the second',
        'MEASURE_REJECTED by the first',
        'MEASURE_REJECTED by the second',
        ...bySuperior,
        merit,
      ],
      'halfApproved (by leader)': [
        'MEASURE_APPROVED by the second',
        'MEASURE_REJECTED by the second',
        ...bySuperior,
        merit,
      ],
      'halfApproved (by principal)': [
        'MEASURE_APPROVED by the first',
        'MEASURE_REJECTED by the first',
        ...bySuperior,
        merit,
      ],
      issued: ['MEASURE_SERVED', 'REASSIGNED', merit, 'MEASURE_WITHDRAWN'],
      served: ['MEASURE_APPEALED', 'REASSIGNED', merit, 'MEASURE_WITHDRAWN', 'after measureAppeal.expiry'],
      'underAppeal.green': [...onAppeal, merit, 'after appealDecision.expiry'],
      'underAppeal.red': [...onAppeal, merit],
      settled: ['REASSIGNED', merit, 'MEASURE_WITHDRAWN'],
      'issued (from above)': ['MEASURE_SERVED', 'REASSIGNED'],
      'served (from above)': ['MEASURE_APPEALED', 'REASSIGNED', 'after measureAppeal.expiry'],
      'underAppeal.green (from above)': [...appealAbove, 'after appealDecision.expiry'],
      'underAppeal.red (from above)': appealAbove,
      'settled (from above)': ['REASSIGNED'],
      dismissed: [],
      exempted: [],
      transferred: [],
      withdrawn: [],
    });
  });

  keepsTheCommonPromises(walk, accountabilityActs);
  isAsPictured(walk, accountabilityProcess);
});

describe('a clue is never a sanction (R6)', () => {
  test('only what came as a clue begins as one', () => {
    const starts = (origin: string) =>
      explore({ machine: accountabilityMachine, inputs: [{ ...opening, origin }], samples: {} }).visits.map(
        ({ name }) => name,
      );
    expect([starts('clue'), starts('supervision'), starts('direct')]).toEqual([['clue'], ['finding'], ['finding']]);
  });

  test('the situations that need a bad effect are those of the policy', () => {
    const needed = situations.filter(({ needsBadEffect }) => needsBadEffect).map(({ number }) => number);
    expect(situationsOfBadEffect).toEqual(needed);
  });

  test.each(situationsOfBadEffect)('situation %i needs a human finding of bad effect', (situation) => {
    const { trials } = explore({
      machine: accountabilityMachine,
      inputs: [{ ...opening, situation, origin: 'direct' }],
      samples: {
        without: { type: 'FINDING_RECORDED', ...found, ...author },
        with: { type: 'FINDING_RECORDED', ...found, badEffect: '群众上访', ...author },
      },
    });
    const tried = trials.filter(({ from }) => from === 'finding');
    expect(tried.map(({ label, accepted: taken }) => [label, taken])).toEqual(
      expect.arrayContaining([
        ['without', false],
        ['with', true],
      ]),
    );
  });

  test('the officer is invited to a statement before anybody deliberates', () => {
    const ways = accepted.filter(
      ({ to, from }) => to === 'deliberation' && from !== to && !/roposed|Approved/.test(from),
    );
    expect(new Set(ways.map(({ from }) => from))).toEqual(new Set(['awaitingStatement']));
    expect(of('FINDING_RECORDED')[0]?.effects).toEqual([
      { type: 'owe', params: { notice: 'statementInvited', to: [{ officer: 'handler' }], data: { situation: 1 } } },
    ]);
  });

  test('silence never consents: it is noted as silence and decides nothing', () => {
    const [lapse] = of('after officerStatement.expiry');
    expect(lapse).toMatchObject({ to: 'deliberation', effects: [] });
    for (const { from, label, to } of accepted.filter((trial) => trial.label.startsWith('after '))) {
      expect([from, label, to]).not.toContain('issued');
    }
  });
});

describe('two persons decide (R6)', () => {
  test('a measure is issued only by a second, different person, or by the superior organ', () => {
    const issues = accepted.filter(
      ({ to, from, label }) => to === 'issued' && from !== 'issued' && !label.startsWith('SUPERIOR_DECIDED'),
    );
    expect(new Set(issues.map(({ from, label }) => `${from}: ${label}`))).toEqual(
      new Set([
        'halfApproved (by leader): MEASURE_APPROVED by the second',
        'halfApproved (by principal): MEASURE_APPROVED by the first',
      ]),
    );
  });

  test('issuing owes the notice and enters the ledger; nothing else ever does', () => {
    const entries = accepted.filter(({ effects }) => effects.some(({ type }) => type === 'enterLedger'));
    expect(new Set(entries.map(({ to }) => to))).toEqual(new Set(['issued', 'issued (from above)']));
    for (const { effects } of entries) {
      expect(effects).toEqual([
        {
          type: 'owe',
          params: {
            notice: 'accountabilityNotice',
            to: [{ officer: 'handler' }, { desk: 'disciplineOfficer' }],
            data: { situation: 1, measure: 'efficiencyWarning' },
          },
        },
        { type: 'enterLedger', params: { officer: 'handler', measure: 'efficiencyWarning', situation: 1 } },
      ]);
    }
  });

  test('a rejection takes the first approval back', () => {
    for (const label of ['MEASURE_REJECTED by the first', 'MEASURE_REJECTED by the second']) {
      for (const { to } of of(label)) expect(to).toBe('deliberation');
    }
    const again = walk.visits.filter(({ name }) => name === 'proposed');
    for (const { snapshot } of again) expect(snapshot.context.approvedBy).toEqual([]);
  });
});

describe('nobody decides about themselves (回避, R6)', () => {
  test('the officer concerned only states and appeals', () => {
    expect(accepted.filter(({ label }) => label.endsWith('by the subject'))).toEqual([]);
    expect(of('STATEMENT_SUBMITTED by another').concat(of('MEASURE_APPEALED by another'))).toEqual([]);
  });

  test('proposer and author of the finding do not approve; who approved, found or proposed does not hear the appeal', () => {
    expect(of('MEASURE_APPROVED by the proposer').concat(of('MEASURE_APPROVED by the finding’s author'))).toEqual([]);
    for (const who of ['who approved', 'the proposer', 'the finding’s author'])
      expect(of(`APPEAL_DECIDED by ${who}`)).toEqual([]);
  });
});

describe('appeal and withdrawal (R6)', () => {
  test('a withdrawn measure leaves the ledger with its reason, and the officer is told', () => {
    for (const { effects } of accepted.filter(({ to }) => to === 'withdrawn')) {
      expect(effects.map(({ type }) => type).slice(-2)).toEqual(['withdrawFromLedger', 'owe']);
      expect(effects.at(-1)?.params['notice']).toBe('accountabilityWithdrawn');
    }
    expect(of('MEASURE_WITHDRAWN')[0]?.effects[0]?.params).toEqual({ officer: 'handler', reason: '有误' });
  });

  test('every decision on an appeal is told to the officer', () => {
    for (const trial of [...of('APPEAL_DECIDED upheld'), ...of('APPEAL_DECIDED withdrawn')]) {
      expect(trial.effects[0]?.params).toMatchObject({ notice: 'appealDecision', to: [{ officer: 'handler' }] });
    }
  });

  test('an undecided appeal becomes a breach and a clue, and stays to be decided', () => {
    const late = of('after appealDecision.expiry').find(({ from }) => from === 'underAppeal.green');
    expect(late?.to).toBe('underAppeal.red');
    expect(late?.effects.map(({ type }) => type)).toEqual(['recordBreach', 'owe', 'raiseClue']);
  });

  test('the time to appeal runs from the entry of the service', () => {
    const { snapshot } = walk.visits.find(({ name }) => name === 'served') as (typeof walk.visits)[number];
    expect(snapshot.context.clocks.measureAppeal).toEqual({ run: 1, startedAt: at, startedBy: 'MEASURE_SERVED' });
  });
});

describe('a reassignment has its date (R6)', () => {
  test('neither before the warning nor in days to come', () => {
    expect(of('REASSIGNED before the warning').concat(of('REASSIGNED tomorrow'))).toEqual([]);
  });
});
