import { assign } from 'xstate';
import type { Responsible } from '../process/effects.js';
import type { EffectAction } from '../process/ladder-states.js';
import { startedRun } from '../process/start-clock.js';
import type { DenialContext } from './context.js';
import { ladderStates, denial } from './denial.setup.js';
import { superiorReviews } from './superior.js';
import { tellOverturning } from './told-petition.js';

/** Any other leader or the efficiency office may review; it is on the list of the latter. */
const reviewers = (): Responsible => ({ desk: 'efficiencyOfficer' });

const missedReview: EffectAction<DenialContext> = {
  type: 'raiseClue',
  params: { situation: 6, responsible: reviewers(), fact: '对否定报备的投诉逾期未复核答复' },
};

const complainedOf = {
  target: 'underReview',
  actions: denial.assign(({ context, event }) =>
    event.type === 'DENIAL_COMPLAINED_ABOUT'
      ? { complaint: event.complaint, clocks: startedRun(context.clocks, 'denialReview', event) }
      : {},
  ),
} as const;

/** The term of a complaint runs from the recorded delivery of the notice, as that of a review does (R10). */
const termFromDelivery = denial.assign(({ context, event }) =>
  event.type === 'PAPER_DELIVERED'
    ? { clocks: startedRun(context.clocks, 'denialComplaint', { type: event.type, at: event.countsFrom }) }
    : {},
);

/** The term ran out: whoever denies to have received the notice has it again. */
export const final = denial.createStateConfig({
  on: { DELIVERY_SET_ASIDE: { guard: 'isOfNotice', target: '#denial.confirmed.undelivered' } },
});

/** 「当事人对否定报备结果不服的,可…投诉…作出复核和明确答复」 (R4). */
export const confirmed = denial.createStateConfig({
  initial: 'undelivered',
  states: {
    undelivered: {
      on: {
        DENIAL_COMPLAINED_ABOUT: complainedOf,
        PAPER_DELIVERED: { guard: 'isOfNotice', target: 'complainable', actions: termFromDelivery },
      },
    },
    complainable: {
      on: {
        DENIAL_COMPLAINED_ABOUT: complainedOf,
        DELIVERY_SET_ASIDE: { guard: 'isOfNotice', target: 'undelivered' },
      },
      after: { 'denialComplaint.expiry': '#denial.final' },
    },
    underReview: {
      initial: 'green',
      states: ladderStates({
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
            tellOverturning,
          ],
        },
      },
    },
  },
});
