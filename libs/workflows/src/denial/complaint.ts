import { assign } from 'xstate';
import type { Responsible } from '../process/effects.js';
import type { EffectAction } from '../process/ladder-states.js';
import { startedRun } from '../process/start-clock.js';
import type { DenialContext } from './context.js';
import { ladderStates, denial } from './denial.setup.js';
import { superiorReviews } from './superior.js';

/** Any other leader or the efficiency office may review; it is on the list of the latter. */
const reviewers = (): Responsible => ({ desk: 'efficiencyOfficer' });

const missedReview: EffectAction<DenialContext> = {
  type: 'raiseClue',
  params: { situation: 6, responsible: reviewers(), fact: '对否定报备的投诉逾期未复核答复' },
};

/** 「当事人对否定报备结果不服的,可…投诉…作出复核和明确答复」 (R4). */
export const confirmed = denial.createStateConfig({
  initial: 'complainable',
  states: {
    complainable: {
      on: {
        DENIAL_COMPLAINED_ABOUT: {
          target: 'underReview',
          actions: assign({
            complaint: ({ event }) => event.complaint,
            clocks: ({ context, event }) => startedRun(context.clocks, 'denialReview', event),
          }),
        },
      },
      after: { 'denialComplaint.expiry': '#denial.final' },
    },
    underReview: {
      initial: 'green',
      states: ladderStates<DenialContext>({
        clock: 'denialReview',
        owedTo: (rung) =>
          rung === 'redCard'
            ? [{ desk: 'efficiencyOfficer' }, { desk: 'leader' }, { desk: 'disciplineOfficer' }]
            : [{ desk: 'efficiencyOfficer' }, { desk: 'leader' }],
        responsible: reviewers,
        onRed: [missedReview],
      }),
      on: {
        ...superiorReviews,
        DENIAL_UPHELD: {
          guard: 'mayReview',
          target: '#denial.upheld',
          actions: [
            assign({ reviewedBy: ({ event }) => event.by.id, reply: ({ event }) => event.reply }),
            { type: 'owe', params: { notice: 'denialReviewReply', to: ['petitioner'], data: { result: 'upheld' } } },
          ],
        },
        DENIAL_OVERTURNED: {
          guard: 'mayReview',
          target: '#denial.overturned',
          actions: [
            assign({
              reviewedBy: ({ event }) => event.by.id,
              reply: ({ event }) => event.reply,
              opinion: ({ event }) => event.opinion,
            }),
            {
              type: 'owe',
              params: { notice: 'denialReviewReply', to: ['petitioner'], data: { result: 'overturned' } },
            },
            {
              type: 'tell',
              params: ({ event }) => ({
                process: 'petition',
                event: { type: 'DENIAL_OVERTURNED', opinion: event.opinion },
              }),
            },
          ],
        },
      },
    },
  },
});
