import { describe, expect, test } from '@jest/globals';
import { assign, initialTransition, setup, transition } from 'xstate';
import { allRungs, calendarDays, cards, defineClocks, delaysOf, ownChoice, workingDays } from './clock.js';
import type { Clocked, Stamp } from './contract.js';
import { effects } from './effects.js';
import { laddersOf, type BreachVoided } from './ladder-states.js';
import { lightOf, stageOf } from './stage.js';
import { firstRun, startedRun } from './start-clock.js';

const clocks = defineClocks({
  generalReply: {
    ...calendarDays(7),
    ...ownChoice,
    source: '七日内回复',
    ladder: { rungs: allRungs, opensOnRed: 'supervision', toDo: '请答复。' },
    label: { zh: '一般回复', en: 'General reply' },
  },
  denialDecision: {
    ...workingDays(2),
    ...ownChoice,
    source: '审批',
    ladder: { rungs: cards, opensOnRed: null, toDo: '请审批。' },
    label: { zh: '否定报备审批', en: 'Denial decision' },
  },
});
interface Context extends Clocked<keyof typeof clocks> {
  unit: string;
}
type Events = (({ type: 'REOPENED' } | { type: 'ANSWERED' }) & Stamp) | BreachVoided;

const office = setup({
  types: { context: {} as Context, events: {} as Events, input: {} as Stamp | undefined },
  actions: effects,
  delays: delaysOf(clocks),
});
const ladderStates = laddersOf(clocks, office);
const responsible = ({ unit }: Context) => ({ unit, officer: null });
const working = office.createStateConfig({
  initial: 'green',
  states: ladderStates({
    clock: 'generalReply',
    owedTo: (rung, { unit }) =>
      rung === 'redCard' ? [{ headOf: unit }, { desk: 'disciplineOfficer' }] : ['officerInCharge'],
    responsible,
  }),
  on: { ANSWERED: 'answered' },
});
const machine = office.createMachine({
  id: 'matter',
  context: ({ input }) => ({
    unit: 'civilAffairs',
    clocks: firstRun('generalReply', { type: 'OPENED', at: input?.at ?? '' }),
  }),
  initial: 'working',
  states: {
    working,
    answered: {
      on: {
        REOPENED: {
          target: 'working',
          actions: assign({ clocks: ({ context, event }) => startedRun(context.clocks, 'generalReply', event) }),
        },
      },
    },
  },
});

const stamp: Stamp = { at: '2026-03-09T16:00:00Z', by: { id: 'system', unit: 'system' } };
const due = (rung: string, light: string) =>
  ({ type: `xstate.after.generalReply.${rung}.matter.working.${light}`, ...stamp }) as unknown as Events;
const custom = (actions: { type: string; params?: unknown }[]) =>
  actions.filter(({ type }) => !type.startsWith('xstate.')).map(({ type, params }) => ({ type, params }));

describe('the ladder of a clock (R5)', () => {
  const [start] = initialTransition(machine, stamp);

  test('climbs reminder, yellow card, red card, each owing its notice once', () => {
    const climb = [
      ['reminder', 'green'],
      ['yellowCard', 'reminded'],
      ['redCard', 'yellow'],
    ] as const;
    let snapshot = start;
    const owed: unknown[] = [];
    for (const [rung, light] of climb) {
      const [next, actions] = transition(machine, snapshot, due(rung, light));
      expect(transition(machine, next, due(rung, light))[0]).toBe(next);
      owed.push(...custom(actions));
      snapshot = next;
    }
    expect(snapshot.value).toEqual({ working: 'red' });
    expect(owed).toEqual([
      { type: 'owe', params: { notice: 'reminder', to: ['officerInCharge'], data: { clock: 'generalReply' } } },
      { type: 'owe', params: { notice: 'yellowCard', to: ['officerInCharge'], data: { clock: 'generalReply' } } },
      {
        type: 'recordBreach',
        params: { clock: 'generalReply', run: 1, responsible: { unit: 'civilAffairs', officer: null } },
      },
      {
        type: 'owe',
        params: {
          notice: 'redCard',
          to: [{ headOf: 'civilAffairs' }, { desk: 'disciplineOfficer' }],
          data: { clock: 'generalReply' },
        },
      },
      {
        type: 'open',
        params: {
          process: 'supervision',
          input: { cause: 'generalReply', breachedAt: stamp.at, ...stamp },
          responsible: { unit: 'civilAffairs', officer: null },
        },
      },
    ]);
  });

  const climbed = (['reminder', 'yellowCard', 'redCard'] as const).reduce(
    (snapshot, rung, at) => transition(machine, snapshot, due(rung, ['green', 'reminded', 'yellow'][at] ?? ''))[0],
    start,
  );
  const voided = (cause: string, run: number): Events => ({
    type: 'BREACH_VOIDED',
    cause,
    run,
    breachedAt: stamp.at,
    ...stamp,
  });

  test('a voided breach leaves what is waited for on a clock: a further run, missed by the day in force (R3)', () => {
    const [again] = transition(machine, climbed, voided('generalReply', 1));
    expect(again.value).toEqual({ working: 'yellow' });
    expect(again.context.clocks['generalReply']).toEqual({ run: 2, startedAt: stamp.at, startedBy: 'OPENED' });
    const [missed, actions] = transition(machine, again, due('redCard', 'yellow'));
    expect(missed.value).toEqual({ working: 'red' });
    expect(custom(actions)).toContainEqual(
      expect.objectContaining({ type: 'recordBreach', params: expect.objectContaining({ run: 2 }) }),
    );
  });

  test.each([
    ['another clock', climbed, voided('denialDecision', 1)],
    ['another run', climbed, voided('generalReply', 2)],
    ['a clock that was not missed', start, voided('generalReply', 1)],
  ])('the void of %s moves nothing', (_of, before, event) => {
    expect(transition(machine, before, event)[0]).toBe(before);
  });

  test('a fresh run begins at green and counts up', () => {
    const [answered] = transition(machine, start, { type: 'ANSWERED', ...stamp });
    const [reopened] = transition(machine, answered, { type: 'REOPENED', ...stamp });
    expect(reopened.value).toEqual({ working: 'green' });
    expect(reopened.context.clocks['generalReply']).toEqual({ run: 2, startedAt: stamp.at, startedBy: 'REOPENED' });
  });

  test('a clock with two rungs has three lights', () => {
    const states = ladderStates({
      clock: 'denialDecision',
      owedTo: () => ['leaderInCharge'],
      responsible,
    });
    expect(Object.keys(states)).toEqual(['green', 'yellow', 'red']);
    expect(Object.keys(states['green']?.after ?? {})).toEqual(['denialDecision.yellowCard']);
  });

  test('stage and light are read off the state value', () => {
    expect(stageOf({ confirmed: { underReview: 'reminded' } })).toBe('confirmed.underReview');
    expect(lightOf({ handling: { local: { general: 'reminded' }, statutory: 'yellow' } })).toBe('yellow');
    expect([stageOf('concluded'), lightOf('concluded')]).toEqual(['concluded', null]);
  });
});
