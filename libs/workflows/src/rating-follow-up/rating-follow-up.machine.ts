import { assign, setup } from 'xstate';
import type { Recipient } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { effectsOf } from '../process/effects.js';
import { laddersOf } from '../process/ladder-states.js';
import { isDecided, paperOf } from '../process/superior-decision.js';
import { isOneOf } from '../process/one-person.js';
import { ratingFollowUpClocks } from './clocks.js';
import type { RatingFollowUpEvent } from './events.js';
import { rated, type RatingFollowUpContext } from './context.js';
import type { RatingFollowUpInput } from './input.js';
import { ratingFollowUpNotices } from './notices.js';

const followUp = setup({
  types: {
    context: {} as RatingFollowUpContext,
    events: {} as RatingFollowUpEvent,
    input: {} as RatingFollowUpInput | undefined,
  },
  actions: effectsOf(ratingFollowUpNotices),
  delays: delaysOf(ratingFollowUpClocks),
  guards: {
    isDecidedElsewhere: ({ event }) => event.type === 'SUPERIOR_FOLLOWED_UP' && isDecided(event),
    wasNotRated: ({ context, event }) => !isOneOf(event.by, context.rated),
  },
});

const ladderStates = laddersOf(ratingFollowUpClocks, followUp);
const responsible = ({ unit }: RatingFollowUpContext) => ({ unit, officer: null });
/** Both, because the head may be the one who was rated. */
const answering = ({ unit }: RatingFollowUpContext): Recipient[] => [{ headOf: unit }, { leaderOf: unit }];

/** A bad rating is looked into by somebody who was not rated, and answered within 15 working days (R10, *local*). */
export const ratingFollowUpMachine = followUp.createMachine({
  id: 'ratingFollowUp',
  context: ({ input }) => rated(input),
  initial: 'awaitingFinding',
  states: {
    awaitingFinding: {
      initial: 'green',
      entry: { type: 'owe', params: ({ context }) => ({ notice: 'ratingFollowUpOpened', to: answering(context) }) },
      states: ladderStates({
        clock: 'ratingFollowUp',
        owedTo: (rung, context) =>
          rung === 'redCard' ? [...answering(context), { desk: 'disciplineOfficer' }] : answering(context),
        responsible,
      }),
      on: {
        RATING_FOLLOWED_UP: {
          guard: 'wasNotRated',
          target: 'answered',
          actions: [
            assign({ finding: ({ event }) => event.finding }),
            { type: 'owe', params: { notice: 'ratingFollowUpReply', to: ['petitioner'] } },
          ],
        },
        // Everybody who could answer was rated: the superior organ looked into it (R6, R10).
        SUPERIOR_FOLLOWED_UP: {
          guard: 'isDecidedElsewhere',
          target: 'answered',
          actions: [
            assign({ finding: ({ event }) => event.finding, superior: ({ event }) => paperOf(event) }),
            { type: 'owe', params: { notice: 'ratingFollowUpReply', to: ['petitioner'] } },
          ],
        },
      },
    },
    answered: { type: 'final' },
  },
});
