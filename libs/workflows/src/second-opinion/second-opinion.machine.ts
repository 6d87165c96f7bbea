import { assign, setup } from 'xstate';
import { delaysOf } from '../process/clock.js';
import { effectsOf } from '../process/effects.js';
import { isOneOf } from '../process/one-person.js';
import { secondOpinionClocks } from './clocks.js';
import { asked, type SecondOpinionContext } from './context.js';
import type { SecondOpinionEvent } from './events.js';
import type { SecondOpinionInput } from './input.js';

const opinion = setup({
  types: {
    context: {} as SecondOpinionContext,
    events: {} as SecondOpinionEvent,
    input: {} as SecondOpinionInput | undefined,
  },
  actions: effectsOf({}),
  delays: delaysOf(secondOpinionClocks),
  guards: {
    isOfAnother: ({ context, event }) => !isOneOf(event.by, [context.calledBy, ...context.hadPart]),
  },
});

/**
 * 不满意回访复核 (R10): a bad answer is heard or read again by somebody who neither called nor handled. Nothing of the first answer
 * is changed by it: both stand, and what followed from the first goes on.
 */
export const secondOpinionMachine = opinion.createMachine({
  id: 'secondOpinion',
  context: ({ input }) => asked(input),
  initial: 'awaited',
  states: {
    awaited: {
      after: {
        'secondOpinion.expiry': {
          target: 'lapsed',
          actions: {
            type: 'raiseClue',
            params: { situation: 11, responsible: { desk: 'callBackOfficer' }, fact: '回访不满意期满未复核' },
          },
        },
      },
      on: {
        SECOND_OPINION_GIVEN: {
          guard: 'isOfAnother',
          target: 'given',
          actions: assign({
            opinion: ({ event: { finding, answer = null, by } }) => ({ finding, answer, by: by.id }),
          }),
        },
      },
    },
    given: { type: 'final' },
    lapsed: { type: 'final' },
  },
});
