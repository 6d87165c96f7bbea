import { assign, setup } from 'xstate';
import { delaysOf } from '../../../libs/workflows/src/process/clock.js';
import { effectsOf } from '../../../libs/workflows/src/process/effects.js';
import { laddersOf } from '../../../libs/workflows/src/process/ladder-states.js';
import { startedRun } from '../../../libs/workflows/src/process/start-clock.js';
import { consultationClocks } from './clocks.js';
import { consulted, type ConsultationContext, type ConsultationInput } from './context.js';
import type { ConsultationEvent } from './events.js';
import { consultationNotices } from './notices.js';

const consultation = setup({
  types: {
    context: {} as ConsultationContext,
    events: {} as ConsultationEvent,
    input: {} as ConsultationInput | undefined,
  },
  actions: effectsOf(consultationNotices),
  delays: delaysOf(consultationClocks),
});

/** A unit is asked for its opinion in three working days; the leader in charge adopts it or sends it back. */
export const consultationMachine = consultation.createMachine({
  id: 'consultation',
  context: ({ input }) => consulted(input),
  initial: 'awaited',
  states: {
    awaited: {
      initial: 'green',
      entry: { type: 'owe', params: ({ context }) => ({ notice: 'opinionAsked', to: [{ headOf: context.unit }] }) },
      states: laddersOf(
        consultationClocks,
        consultation,
      )({
        clock: 'opinionDue',
        owedTo: (_rung, { unit }) => [{ headOf: unit }],
        responsible: ({ unit }) => ({ unit, officer: null }),
      }),
      on: { OPINION_GIVEN: { target: 'proposed', actions: assign({ opinion: ({ event }) => event.opinion }) } },
    },
    proposed: {
      on: {
        OPINION_COMMENTED_ON: { actions: assign({ comment: ({ event }) => event.comment }) },
        OPINION_ADOPTED: 'adopted',
        OPINION_SENT_BACK: {
          target: 'awaited',
          actions: assign({
            question: ({ event }) => event.questions,
            clocks: ({ context, event }) => startedRun(context.clocks, 'opinionDue', event),
          }),
        },
      },
    },
    adopted: { type: 'final' },
  },
});
