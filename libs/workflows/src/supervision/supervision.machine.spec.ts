import { describe, expect, test } from '@jest/globals';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { supervisionActs } from './acts.js';
import { supervisionProcess } from './process.js';
import { supervisionPayloads } from './events.js';
import type { SupervisionContext } from './context.js';
import { supervisionMachine } from './supervision.machine.js';

const explanationGrounds = supervisionPayloads.EXPLANATION_SUBMITTED.shape.ground.options;

const by = (id: string, unit: string) => ({ at: '2026-03-10T01:00:00Z', by: { id, unit } });
const committee = by('discipline', 'disciplineCommittee');
const head = by('head', 'civilAffairs');
const breach = {
  cause: 'generalReply',
  unit: 'civilAffairs',
  officer: 'handler',
  breachedAt: '2026-03-09T16:00:00Z',
  at: '2026-03-09T16:00:00Z',
  by: { id: 'system', unit: 'system' },
} as const;

const superior = {
  type: 'SUPERIOR_CONCLUDED',
  organ: '县纪委',
  number: '1号',
  decidedOn: '2026-03-10',
  reason: '属实',
};

const samples = {
  ...Object.fromEntries(
    explanationGrounds.map((ground) => [
      `EXPLANATION_SUBMITTED ${ground}`,
      { type: 'EXPLANATION_SUBMITTED', ground, text: '情况说明', ...head },
    ]),
  ),
  EXPLANATION_EXTENDED: { type: 'EXPLANATION_EXTENDED', reason: '调取档案', ...committee },
  EXPLANATION_ACCEPTED: { type: 'EXPLANATION_ACCEPTED', reason: '属实', ...committee },
  COMPLETION_ORDERED: { type: 'COMPLETION_ORDERED', dueDate: '2026-03-20', requirement: '限期办结', ...committee },
  'COMPLETION_ORDERED for yesterday': {
    type: 'COMPLETION_ORDERED',
    dueDate: '2026-03-09',
    requirement: '限期办结',
    ...committee,
  },
  COMPLETION_CONFIRMED: { type: 'COMPLETION_CONFIRMED', remark: '已核实', ...committee },
  ACCOUNTABILITY_OPENED: {
    type: 'ACCOUNTABILITY_OPENED',
    officer: 'handler',
    situation: 6,
    facts: '超期',
    ...committee,
  },
  ...Object.fromEntries(
    ['accepted', 'completed', 'accountability'].map((result) => [
      `SUPERIOR_CONCLUDED ${result}`,
      { ...superior, result, ...committee },
    ]),
  ),
  PETITION_CONCLUDED: { type: 'PETITION_CONCLUDED', outcome: 'answered', ...by('handler', 'civilAffairs') },
  BREACH_VOIDED: { type: 'BREACH_VOIDED', cause: 'generalReply', breachedAt: breach.breachedAt, ...committee },
  'BREACH_VOIDED of another clock': {
    type: 'BREACH_VOIDED',
    cause: 'superiorInstruction',
    breachedAt: breach.breachedAt,
    ...committee,
  },
};

const walk = explore({
  machine: supervisionMachine,
  inputs: [breach],
  samples,
  facts: ({ extended, explanation }: SupervisionContext, state) => {
    if (state.includes('awaitingExplanation')) return extended ? 'extended' : '';
    if (state.startsWith('concluded')) return '';
    return explanation === null ? 'unexplained' : explanation.ground === 'ownFault' ? 'own fault' : 'excused';
  },
});
const of = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);
const first = <Item>(items: Item[]): Item => items[0] as Item;

describe('supervision, state by state (R5)', () => {
  const explain = explanationGrounds.map((ground) => `EXPLANATION_SUBMITTED ${ground}`);
  const above = ['accepted', 'completed', 'accountability'].map((result) => `SUPERIOR_CONCLUDED ${result}`);
  const told = ['PETITION_CONCLUDED', 'BREACH_VOIDED'];
  const decide = ['COMPLETION_ORDERED', 'COMPLETION_CONFIRMED', 'ACCOUNTABILITY_OPENED', ...above, ...told];
  const accept = ['EXPLANATION_ACCEPTED', ...decide];
  const ordered = ['COMPLETION_CONFIRMED', ...above, ...told];
  /** procedure → what it takes, with the committee; its secretary takes the same but the rung that brought it. */
  const procedure: Record<string, string[]> = {
    'awaitingExplanation.green': [...explain, 'EXPLANATION_EXTENDED', ...told, 'after explanation.yellowCard'],
    'awaitingExplanation.yellow': [...explain, 'EXPLANATION_EXTENDED', ...told, 'after explanation.redCard'],
    'awaitingExplanation.red': [...explain, ...decide],
    'awaitingExplanation.green (extended)': [...explain, ...told, 'after explanation.yellowCard'],
    'awaitingExplanation.yellow (extended)': [...explain, ...told, 'after explanation.redCard'],
    'awaitingExplanation.red (extended)': [...explain, ...decide],
    'deciding (excused)': accept,
    'deciding (own fault)': decide,
    'deciding (unexplained)': decide,
  };
  for (const explanation of ['excused', 'own fault', 'unexplained']) {
    procedure[`ordered.green (${explanation})`] = [...ordered, 'after orderedCompletion.reminder'];
    procedure[`ordered.reminded (${explanation})`] = [...ordered, 'after orderedCompletion.yellowCard'];
    procedure[`ordered.yellow (${explanation})`] = [...ordered, 'after orderedCompletion.redCard'];
    procedure[`completed (${explanation})`] = decide;
  }
  const table = Object.entries(procedure).flatMap(([name, takes]) => {
    const [state, fact] = name.split(' (');
    const stateWith = (rung: string) => `open.procedure.${state} | ladder.${rung}${fact ? ` (${fact}` : ''}`;
    return [
      [stateWith('withCommittee'), [...takes, 'after secretaryRung.expiry']],
      [stateWith('withSecretary'), takes],
    ];
  });

  test('every state takes exactly these events and refuses all others', () => {
    expect(acceptance(walk)).toEqual({
      ...Object.fromEntries(table),
      'concluded.accepted': [],
      'concluded.completed': [],
      'concluded.accountability': [],
      'concluded.voided': [],
    });
  });

  keepsTheCommonPromises(walk, supervisionActs, ['PETITION_CONCLUDED', 'BREACH_VOIDED']);
  isAsPictured(walk, supervisionProcess);
});

describe('lateness has consequences (R5)', () => {
  test('a breach is told to the head of the unit, the officer and the committee', () => {
    expect(walk.opening).toEqual([
      {
        type: 'owe',
        params: {
          notice: 'supervisionOpened',
          to: [{ headOf: 'civilAffairs' }, { officer: 'handler' }, 'committee'],
          data: { clock: 'generalReply' },
        },
      },
    ]);
  });

  test('a breach of a matter that is nobody’s yet goes to the coordination desk', () => {
    const { opening } = explore({
      machine: supervisionMachine,
      inputs: [{ ...breach, unit: null, officer: null }],
      samples: {},
    });
    expect(first(opening).params['to']).toEqual([{ desk: 'coordinator' }, 'committee']);
  });

  test('closing the petition never closes the supervision case', () => {
    const closings = of('PETITION_CONCLUDED');
    expect(closings.length).toBeGreaterThan(0);
    for (const { from, to } of closings) {
      const expected = from.includes('ordered') ? from.replace(/ordered\.\w+/, 'completed') : from;
      expect(to).toBe(expected);
    }
  });

  test('only the committee’s acts conclude, and every conclusion is told to the head of the unit', () => {
    const conclusions = walk.trials.filter(
      ({ from, to }) => to.startsWith('concluded') && !from.startsWith('concluded'),
    );
    expect(new Set(conclusions.map(({ label, to }) => `${label} → ${to}`))).toEqual(
      new Set([
        'EXPLANATION_ACCEPTED → concluded.accepted',
        'COMPLETION_CONFIRMED → concluded.completed',
        'SUPERIOR_CONCLUDED accepted → concluded.accepted',
        'SUPERIOR_CONCLUDED completed → concluded.completed',
        'SUPERIOR_CONCLUDED accountability → concluded.accountability',
        'ACCOUNTABILITY_OPENED → concluded.accountability',
        'BREACH_VOIDED → concluded.voided',
      ]),
    );
    for (const { effects, to } of conclusions) {
      const told = {
        notice: 'supervisionConcluded',
        to: [{ headOf: 'civilAffairs' }],
        data: { result: to.split('.')[1] },
      };
      expect(effects).toContainEqual({ type: 'owe', params: told });
    }
  });

  test('silence escalates: no explanation in time is a breach and a clue, and the unit must still explain', () => {
    for (const { to, effects } of of('after explanation.redCard')) {
      expect(to).toContain('awaitingExplanation.red');
      expect(effects.map(({ type }) => type)).toEqual(['recordBreach', 'owe', 'raiseClue']);
      expect(effects[2]?.params).toEqual({
        situation: 11,
        responsible: { unit: 'civilAffairs', officer: null },
        fact: '督办后逾期未作说明',
      });
    }
  });

  test('the secretary’s rung runs from the breach on and happens once, whatever the unit does', () => {
    const rises = of('after secretaryRung.expiry');
    expect(new Set(rises.map(({ from }) => from))).toEqual(
      new Set(walk.visits.map(({ name }) => name).filter((name) => name.includes('withCommittee'))),
    );
    for (const { from, to, effects } of rises) {
      expect(to).toBe(from.replace('withCommittee', 'withSecretary'));
      expect(effects).toEqual([
        { type: 'owe', params: { notice: 'supervisionToSecretary', to: [{ desk: 'disciplineSecretary' }] } },
      ]);
    }
  });

  test('the time to explain is extended once, before expiry, as a fresh run', () => {
    const extensions = of('EXPLANATION_EXTENDED');
    expect(extensions.filter(({ from }) => /red|extended/.test(from))).toEqual([]);
    for (const { to } of extensions) expect(to).toMatch(/awaitingExplanation\.green .*\(extended\)$/);
    const extended = walk.visits.filter(({ name }) => name.includes('(extended)'));
    expect(new Set(extended.map(({ snapshot }) => snapshot.context.clocks.explanation.run))).toEqual(new Set([2]));
  });

  test('own fault is no excuse, and nothing can be accepted that was not said', () => {
    expect(of('EXPLANATION_ACCEPTED').every(({ from }) => from.includes('(excused)'))).toBe(true);
  });

  test('an order never is overdue at birth, carries its date, and comes back to the committee at red', () => {
    expect(of('COMPLETION_ORDERED for yesterday')).toEqual([]);
    const orders = walk.visits.filter(({ name }) => name.includes('ordered.green'));
    for (const { snapshot } of orders) expect(snapshot.context.clocks.orderedCompletion.dueDate).toBe('2026-03-20');
    for (const { to, effects } of of('after orderedCompletion.redCard')) {
      expect(to).toContain('deciding');
      expect(effects.map(({ type }) => type)).toEqual(['recordBreach', 'owe', 'raiseClue']);
    }
  });

  test('accountability is opened with the facts of the act', () => {
    const [opened] = of('ACCOUNTABILITY_OPENED');
    expect(opened?.effects[0]).toEqual({
      type: 'open',
      params: {
        process: 'accountability',
        input: {
          officer: 'handler',
          unit: 'civilAffairs',
          situation: 6,
          facts: '超期',
          origin: 'supervision',
          cause: 'generalReply',
          breachedAt: '2026-03-09T16:00:00Z',
          ...committee,
        },
      },
    });
  });
});
