import { assign } from 'xstate';
import type { Recipient } from '../process/effects.js';
import { startedRun } from '../process/start-clock.js';
import { paperOf } from '../process/superior-decision.js';
import type { ReviewContext } from './context.js';
import { ladderStates, review, reviewers } from './review.setup.js';

/** Noon in the office, so that the day counts as the day of delivery whatever the hour it is read in. */
const atNoonOf = (day: string): string => `${day}T12:00:00+08:00`;

/** 送达回证: delivered on paper later than it was given, the term runs from that day (条例 35「自收到书面答复之日起」). */
export const delivery = (clock: 'reviewRequest' | 'recheckRequest') =>
  ({
    guard: clock === 'reviewRequest' ? 'isFirstReplyDelivery' : 'isFirstOpinionDelivery',
    reenter: true,
    actions: review.assign(({ context, event }) =>
      event.type === 'DELIVERY_RECORDED'
        ? { clocks: startedRun(context.clocks, clock, { type: event.type, at: atNoonOf(event.deliveredOn) }) }
        : {},
    ),
  }) as const;

/** Until the term is over the petitioner may ask for a review; nobody of the office has anything to do. */
export const requestable = review.createStateConfig({
  after: { 'reviewRequest.expiry': { target: 'lapsed', actions: assign({ lapsed: 'reviewRequest' }) } },
  on: {
    DELIVERY_RECORDED: { ...delivery('reviewRequest'), target: 'requestable' },
    REVIEW_REQUESTED: {
      target: 'underReview',
      actions: [
        assign({
          grounds: ({ event }) => event.grounds,
          clocks: ({ context, event }) => startedRun(context.clocks, 'reviewDecision', event),
        }),
        {
          type: 'owe',
          params: { notice: 'reviewAccepted', to: ['petitioner', { desk: 'leader' }], data: { step: 'review' } },
        },
      ],
    },
  },
});

/** The unit learns the outcome too: it has to carry it out. */
export const concerned = ({ unit, officers }: ReviewContext): Recipient[] => [
  { headOf: unit },
  ...officers.map((officer) => ({ officer })),
];

const oweOpinion = (result: 'upheld' | 'changed' | 'revoked') =>
  ({
    type: 'owe',
    params: ({ context }: { context: ReviewContext }) => ({
      notice: 'reviewOpinion' as const,
      to: ['petitioner' as const, ...concerned(context)],
      data: { result },
    }),
  }) as const;

/** From the opinion on the petitioner may ask for a recheck (条例 36). */
const opinionGiven = review.assign(({ context, event }) =>
  event.type === 'REPLY_UPHELD' || event.type === 'REPLY_CHANGED'
    ? {
        opinion: event.opinion,
        reviewedBy: event.by.id,
        givenAt: event.at,
        clocks: startedRun(context.clocks, 'recheckRequest', event),
      }
    : {},
);

/** 撤销重办: the matter goes back to handling, with the clock that policy names counted from today (R3). */
export const sendBack = {
  type: 'tell',
  params: ({ event }: { event: { order: string } }) => ({
    process: 'petition' as const,
    event: { type: 'REVIEW_SENT_BACK', order: event.order },
  }),
} as const;

/** The superior organ's opinion, entered where nobody of the office is left to give one (R6, R10). */
const superiorOpinion = review.assign(({ context, event }) =>
  event.type === 'SUPERIOR_DECIDED'
    ? {
        opinion: event.opinion,
        superior: paperOf(event),
        givenAt: event.at,
        clocks: startedRun(context.clocks, 'recheckRequest', event),
      }
    : {},
);

/** 撤销重办 by the superior organ: its opinion says what is to be done anew. */
export const sendBackBySuperior = {
  type: 'tell',
  params: ({ event }: { event: { opinion: string } }) => ({
    process: 'petition' as const,
    event: { type: 'REVIEW_SENT_BACK', order: event.opinion },
  }),
} as const;

/** 复查 (条例 35): another leader decides within 30 days. */
export const underReview = review.createStateConfig({
  initial: 'green',
  states: ladderStates<ReviewContext>({
    clock: 'reviewDecision',
    owedTo: (rung) => (rung === 'redCard' ? [{ desk: 'leader' }, { desk: 'disciplineOfficer' }] : [{ desk: 'leader' }]),
    responsible: reviewers,
  }),
  on: {
    REPLY_UPHELD: { guard: 'mayReview', target: 'reviewed', actions: [opinionGiven, oweOpinion('upheld')] },
    REPLY_CHANGED: { guard: 'mayReview', target: 'reviewed', actions: [opinionGiven, oweOpinion('changed')] },
    REPLY_REVOKED: {
      guard: 'mayReview',
      target: 'sentBack',
      actions: [
        assign({ opinion: ({ event }) => event.opinion, reviewedBy: ({ event }) => event.by.id }),
        oweOpinion('revoked'),
        sendBack,
      ],
    },
    SUPERIOR_DECIDED: [
      { guard: 'superiorUpholds', target: 'reviewed', actions: [superiorOpinion, oweOpinion('upheld')] },
      { guard: 'superiorChanges', target: 'reviewed', actions: [superiorOpinion, oweOpinion('changed')] },
      {
        guard: 'superiorRevokes',
        target: 'sentBack',
        actions: [
          assign({ opinion: ({ event }) => event.opinion, superior: ({ event }) => paperOf(event) }),
          oweOpinion('revoked'),
          sendBackBySuperior,
        ],
      },
    ],
  },
});
