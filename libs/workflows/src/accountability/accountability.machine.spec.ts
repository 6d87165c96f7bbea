import { describe, expect, test } from '@jest/globals';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { situations } from '../policy/situations.js';
import { accountabilityMachine } from './accountability.machine.js';
import { accountabilityActs } from './acts.js';
import { accountabilityProcess } from './process.js';
import { situationsOfBadEffect, type AccountabilityContext } from './context.js';

const at = '2026-03-10T01:00:00Z';
const by = (id: string, unit = 'leadership') => ({ at, by: { id, unit } });
const subject = by('handler', 'civilAffairs');
const author = by('discipline', 'disciplineCommittee');
const proposer = by('efficiency', 'efficiencyOffice');
const first = by('leader');
const second = by('principal');
const secretary = by('secretary', 'disciplineCommittee');
const found = { facts: '逾期二十日', evidence: ['时间轴'], role: 'directlyResponsible', aggravation: [] } as const;
const opening = { officer: 'handler', unit: 'civilAffairs', situation: 1, facts: '超期', ...author } as const;

const samples = {
  FINDING_OPENED: { type: 'FINDING_OPENED', ...found, ...author },
  'FINDING_OPENED by the subject': { type: 'FINDING_OPENED', ...found, ...subject },
  'FINDING_OPENED on situation 6': { type: 'FINDING_OPENED', situation: 6, ...found, ...author },
  CLUE_DISMISSED: { type: 'CLUE_DISMISSED', reason: '查无实据', ...author },
  'CLUE_DISMISSED by the subject': { type: 'CLUE_DISMISSED', reason: '查无实据', ...subject },
  FINDING_RECORDED: { type: 'FINDING_RECORDED', ...found, ...author },
  'FINDING_RECORDED by the subject': { type: 'FINDING_RECORDED', ...found, ...subject },
  'FINDING_RECORDED on situation 6': { type: 'FINDING_RECORDED', situation: 6, ...found, ...author },
  'FINDING_RECORDED on situation 6 with bad effect': {
    type: 'FINDING_RECORDED',
    situation: 6,
    badEffect: '群众上访',
    ...found,
    ...author,
  },
  STATEMENT_SUBMITTED: { type: 'STATEMENT_SUBMITTED', text: '申辩', ...subject },
  'STATEMENT_SUBMITTED by another': { type: 'STATEMENT_SUBMITTED', text: '申辩', ...author },
  MEASURE_PROPOSED: { type: 'MEASURE_PROPOSED', measure: 'efficiencyWarning', reason: '属实', ...proposer },
  'MEASURE_PROPOSED by the subject': {
    type: 'MEASURE_PROPOSED',
    measure: 'efficiencyWarning',
    reason: '属实',
    ...subject,
  },
  OFFICER_EXEMPTED: { type: 'OFFICER_EXEMPTED', ground: 'accident', reason: '洪灾', ...secretary },
  'OFFICER_EXEMPTED by the subject': { type: 'OFFICER_EXEMPTED', ground: 'accident', reason: '洪灾', ...subject },
  TRANSFERRED_ELSEWHERE: { type: 'TRANSFERRED_ELSEWHERE', to: '县监委', reason: '涉嫌违法', ...secretary },
  'TRANSFERRED_ELSEWHERE by the subject': {
    type: 'TRANSFERRED_ELSEWHERE',
    to: '县监委',
    reason: '涉嫌违法',
    ...subject,
  },
  'MEASURE_APPROVED by the first': { type: 'MEASURE_APPROVED', ...first },
  'MEASURE_APPROVED by the second': { type: 'MEASURE_APPROVED', ...second },
  'MEASURE_APPROVED by the proposer': { type: 'MEASURE_APPROVED', ...proposer },
  'MEASURE_APPROVED by the subject': { type: 'MEASURE_APPROVED', ...subject },
  'MEASURE_APPROVED by the finding’s author': { type: 'MEASURE_APPROVED', ...author },
  'MEASURE_REJECTED by the first': { type: 'MEASURE_REJECTED', reason: '过重', ...first },
  'MEASURE_REJECTED by the second': { type: 'MEASURE_REJECTED', reason: '过重', ...second },
  'MEASURE_REJECTED by the subject': { type: 'MEASURE_REJECTED', reason: '过重', ...subject },
  MEASURE_SERVED: { type: 'MEASURE_SERVED', servedAt: '2026-03-10', receipt: 'signed', ...author },
  'MEASURE_SERVED before it was issued': {
    type: 'MEASURE_SERVED',
    servedAt: '2026-03-09',
    receipt: 'signed',
    ...author,
  },
  'MEASURE_SERVED tomorrow': { type: 'MEASURE_SERVED', servedAt: '2026-03-11', receipt: 'refused', ...author },
  MEASURE_APPEALED: { type: 'MEASURE_APPEALED', grounds: '不服', ...subject },
  'MEASURE_APPEALED by another': { type: 'MEASURE_APPEALED', grounds: '不服', ...author },
  'APPEAL_DECIDED upheld': { type: 'APPEAL_DECIDED', decision: 'upheld', reason: '维持', ...secretary },
  'APPEAL_DECIDED withdrawn': { type: 'APPEAL_DECIDED', decision: 'withdrawn', reason: '撤销', ...secretary },
  'APPEAL_DECIDED by who approved': { type: 'APPEAL_DECIDED', decision: 'withdrawn', reason: '撤销', ...second },
  'APPEAL_DECIDED by the subject': { type: 'APPEAL_DECIDED', decision: 'withdrawn', reason: '撤销', ...subject },
  MEASURE_WITHDRAWN: { type: 'MEASURE_WITHDRAWN', reason: '有误', ...secretary },
  'MEASURE_WITHDRAWN by the subject': { type: 'MEASURE_WITHDRAWN', reason: '有误', ...subject },
};

const walk = explore({
  machine: accountabilityMachine,
  inputs: (['clue', 'supervision', 'direct'] as const).map((origin) => ({ ...opening, origin })),
  samples,
  facts: ({ approvedBy }: AccountabilityContext, state) => (state === 'halfApproved' ? `by ${approvedBy.join()}` : ''),
});
const of = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);
const accepted = walk.trials.filter((trial) => trial.accepted);

describe('accountability, state by state (R6)', () => {
  test('every state takes exactly these events and refuses all others', () => {
    expect(acceptance(walk)).toEqual({
      clue: ['FINDING_OPENED', 'CLUE_DISMISSED'],
      finding: ['FINDING_RECORDED', 'FINDING_RECORDED on situation 6 with bad effect'],
      awaitingStatement: ['STATEMENT_SUBMITTED', 'after officerStatement.expiry'],
      deliberation: ['MEASURE_PROPOSED', 'OFFICER_EXEMPTED', 'TRANSFERRED_ELSEWHERE'],
      proposed: [
        'MEASURE_APPROVED by the first',
        'MEASURE_APPROVED by the second',
        'MEASURE_REJECTED by the first',
        'MEASURE_REJECTED by the second',
      ],
      'halfApproved (by leader)': ['MEASURE_APPROVED by the second', 'MEASURE_REJECTED by the second'],
      'halfApproved (by principal)': ['MEASURE_APPROVED by the first', 'MEASURE_REJECTED by the first'],
      issued: ['MEASURE_SERVED', 'MEASURE_WITHDRAWN'],
      served: ['MEASURE_APPEALED', 'MEASURE_WITHDRAWN', 'after measureAppeal.expiry'],
      'underAppeal.green': ['APPEAL_DECIDED upheld', 'APPEAL_DECIDED withdrawn', 'after appealDecision.expiry'],
      'underAppeal.red': ['APPEAL_DECIDED upheld', 'APPEAL_DECIDED withdrawn'],
      settled: ['MEASURE_WITHDRAWN'],
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
    const ways = accepted.filter(({ to, from }) => to === 'deliberation' && !/roposed|Approved/.test(from));
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
  test('a measure is issued only by a second, different person', () => {
    const issues = accepted.filter(({ to, from }) => to === 'issued' && from !== 'issued');
    expect(new Set(issues.map(({ from, label }) => `${from}: ${label}`))).toEqual(
      new Set([
        'halfApproved (by leader): MEASURE_APPROVED by the second',
        'halfApproved (by principal): MEASURE_APPROVED by the first',
      ]),
    );
  });

  test('issuing owes the notice and enters the ledger; nothing else ever does', () => {
    const entries = accepted.filter(({ effects }) => effects.some(({ type }) => type === 'enterLedger'));
    expect(new Set(entries.map(({ to }) => to))).toEqual(new Set(['issued']));
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

  test('proposer and author of the finding do not approve; who approved does not hear the appeal', () => {
    expect(of('MEASURE_APPROVED by the proposer').concat(of('MEASURE_APPROVED by the finding’s author'))).toEqual([]);
    expect(of('APPEAL_DECIDED by who approved')).toEqual([]);
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
    const [late] = of('after appealDecision.expiry');
    expect(late?.to).toBe('underAppeal.red');
    expect(late?.effects.map(({ type }) => type)).toEqual(['recordBreach', 'owe', 'raiseClue']);
  });

  test('the time to appeal runs from the entry of the service', () => {
    const { snapshot } = walk.visits.find(({ name }) => name === 'served') as (typeof walk.visits)[number];
    expect(snapshot.context.clocks.measureAppeal).toEqual({ run: 1, startedAt: at, startedBy: 'MEASURE_SERVED' });
  });
});
