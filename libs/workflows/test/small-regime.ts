import { assign, setup } from 'xstate';
import { z } from 'zod';
import { cards, defineClocks, delaysOf, ownChoice, workingDays } from '../src/process/clock.js';
import type { Clocked, Opening, Stamp, Standing } from '../src/process/contract.js';
import { defineProcess } from '../src/process/define-process.js';
import { effectsOf } from '../src/process/effects.js';
import { laddersOf, type BreachVoided } from '../src/process/ladder-states.js';
import { defineNotices } from '../src/process/notice.js';
import { actsOn, type EventsOf } from '../src/process/payloads.js';
import { lightOf, stageOf } from '../src/process/stage.js';
import { firstRun } from '../src/process/start-clock.js';
import { unitId, words } from '../src/process/text.js';

/** A regime of two stages with one of everything, to see what is derived from it and what it may not leave out. */
const clocks = defineClocks({
  opinionDue: {
    ...workingDays(3),
    ...ownChoice,
    source: '本地约定；征求意见',
    ladder: { rungs: cards, opensOnRed: 'supervision', toDo: '请立即回复意见。' },
    label: { zh: '征求意见', en: 'Opinion asked for' },
  },
});

const notices = defineNotices({
  opinionAsked: {
    label: { zh: '征求意见函', en: 'Opinion asked for' },
    rule: 'R1',
    toPetitioner: false,
    documentWord: '征',
    source: '征求意见',
    form: 'plain',
  },
});

const input = z.object({ unit: unitId('单位', 'Unit') });
const payloads = { OPINION_GIVEN: z.strictObject({ opinion: words('意见', 'Opinion') }) };
const act = actsOn('opinion', payloads);

interface Context extends Clocked<keyof typeof clocks> {
  unit: string;
  opinion: string | null;
}

const opinion = setup({
  types: {
    context: {} as Context,
    events: {} as EventsOf<typeof payloads> | ({ type: 'OPINION_RECALLED' } & Stamp) | BreachVoided,
    input: {} as Opening<z.infer<typeof input>> | undefined,
  },
  actions: effectsOf(notices),
  delays: delaysOf(clocks),
});
const ladderStates = laddersOf(clocks, opinion);

const machine = opinion.createMachine({
  id: 'opinion',
  context: ({ input: opened }) => ({
    unit: opened?.unit ?? '',
    opinion: null,
    clocks: firstRun('opinionDue', { type: 'OPENED', at: opened?.at ?? '' }),
  }),
  initial: 'awaited',
  states: {
    awaited: {
      initial: 'green',
      entry: { type: 'owe', params: ({ context }) => ({ notice: 'opinionAsked', to: [{ headOf: context.unit }] }) },
      states: ladderStates({
        clock: 'opinionDue',
        owedTo: (_rung, { unit }) => [{ headOf: unit }],
        responsible: ({ unit }) => ({ unit, officer: null }),
      }),
      on: {
        OPINION_GIVEN: {
          guard: ({ event }) => event.opinion !== '无',
          target: 'given',
          actions: assign({ opinion: ({ event }) => event.opinion }),
        },
        OPINION_RECALLED: 'given',
      },
    },
    given: { type: 'final' },
  },
});

function standing({ value, context }: { value: unknown; context: Context }): Standing {
  const stage = stageOf(value);
  return {
    stage,
    open: stage === 'awaited',
    light: lightOf(value),
    unit: context.unit,
    officer: null,
    desk: null,
    firstContact: null,
    filer: null,
    subject: null,
    recused: [],
    recusedUnits: [],
    deciders: [],
  };
}

export const smallRegime = defineProcess({
  kind: 'opinion',
  version: 1,
  label: { zh: '征求意见', en: 'Opinion' },
  machine,
  acts: [
    act('giveOpinion', 'OPINION_GIVEN', 'R1', '回复意见', 'Give the opinion', ['unitHead', 'petitioner'], {
      opinion: '同意',
    }),
  ],
  standing,
  stages: { awaited: { zh: '待回复', en: 'Opinion awaited' }, given: { zh: '已回复', en: 'Opinion given' } },
  events: { OPINION_RECALLED: { zh: '撤回征求意见', en: 'No opinion needed any more' } },
  clocks,
  notices,
  noticeTexts: { opinionAsked: ({ label, number }) => ({ title: label.zh, body: number }) },
  input,
  address: 'petitionNumber',
});
