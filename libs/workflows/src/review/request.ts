import { assign } from 'xstate';
import { noonOf, officeDateOf } from '../process/office-date.js';
import { startedRun } from '../process/start-clock.js';
import type { ReviewContext } from './context.js';
import { forwardingLadder, ladderStates, review, termFromDelivery, termSetAside } from './review.setup.js';

type Step = 'review' | 'recheck';

/** The paper each step is asked of. */
const paperOf = (step: Step, { paper = 'reply' }: ReviewContext): string =>
  step === 'review' ? paper : 'reviewOpinion';

const noteRequest = review.assign(({ context, event }) => {
  if (event.type !== 'REVIEW_REQUESTED' && event.type !== 'RECHECK_REQUESTED') return {};
  return {
    ...(event.type === 'REVIEW_REQUESTED' ? { grounds: event.grounds } : { recheckGrounds: event.grounds }),
    askedOn: officeDateOf(event.at),
    clocks: startedRun(context.clocks, 'reviewForwarding', event),
  };
});

/** The desk has it to forward; the petitioner learns that it came and what follows. */
const requested = (step: Step) =>
  [
    noteRequest,
    {
      type: 'owe',
      params: {
        notice: 'reviewAccepted' as const,
        to: ['petitioner' as const, { desk: 'coordinator' as const }],
        data: { step },
      },
    },
    {
      type: 'tell',
      params: ({ context }: { context: ReviewContext }) => ({
        process: 'paperDelivery' as const,
        event: { type: 'RELIEF_ASKED', paper: paperOf(step, context) },
      }),
    },
  ] as const;

const takenUpAgain = { MATTER_TAKEN_UP_AGAIN: '#review.superseded' } as const;
const askForReview = { target: '#review.toForward', actions: [...requested('review')] } as const;
const askForRecheck = { target: '#review.recheckToForward', actions: [...requested('recheck')] } as const;
const isOfAnswer = { guard: 'isOfAnswer' } as const;
const isOfOpinion = { guard: 'isOfOpinion' } as const;

/** Nothing expires before the paper is delivered: whoever has it all the same may ask (条例 35). */
export const undelivered = review.createStateConfig({
  on: {
    PAPER_DELIVERED: { ...isOfAnswer, target: 'requestable', actions: termFromDelivery('reviewRequest') },
    REVIEW_REQUESTED: askForReview,
    ...takenUpAgain,
  },
});

/** Until the term is over the petitioner may ask for a review; nobody of the office has anything to do. */
export const requestable = review.createStateConfig({
  after: { 'reviewRequest.expiry': { target: 'lapsed', actions: assign({ lapsed: 'reviewRequest' }) } },
  on: {
    DELIVERY_SET_ASIDE: { ...isOfAnswer, target: 'undelivered', actions: termSetAside },
    REVIEW_REQUESTED: askForReview,
    ...takenUpAgain,
  },
});

export const lapsed = review.createStateConfig({
  on: { DELIVERY_SET_ASIDE: { ...isOfAnswer, target: 'undelivered', actions: termSetAside } },
});

/** As `undelivered`, of the opinion of the review (条例 36). */
export const opinionUndelivered = review.createStateConfig({
  on: {
    PAPER_DELIVERED: { ...isOfOpinion, target: 'reviewed', actions: termFromDelivery('recheckRequest') },
    RECHECK_REQUESTED: askForRecheck,
    ...takenUpAgain,
  },
});

export const reviewed = review.createStateConfig({
  after: { 'recheckRequest.expiry': { target: 'settled', actions: assign({ lapsed: 'recheckRequest' }) } },
  on: {
    DELIVERY_SET_ASIDE: { ...isOfOpinion, target: 'opinionUndelivered', actions: termSetAside },
    RECHECK_REQUESTED: askForRecheck,
    ...takenUpAgain,
  },
});

export const settled = review.createStateConfig({
  on: { DELIVERY_SET_ASIDE: { ...isOfOpinion, target: 'opinionUndelivered', actions: termSetAside } },
});

const noteForwarding = (clock: 'superiorReview' | 'superiorRecheck') =>
  review.assign(({ context, event }) => {
    if (event.type !== 'REVIEW_FORWARDED') return {};
    const { organ, number, forwardedOn } = event;
    const started = { type: event.type, at: noonOf(forwardedOn) };
    return { forwarding: { organ, number, forwardedOn }, clocks: startedRun(context.clocks, clock, started) };
  });

const forwarded = (step: Step) =>
  [
    noteForwarding(step === 'review' ? 'superiorReview' : 'superiorRecheck'),
    { type: 'owe', params: { notice: 'reviewForwarded' as const, to: ['petitioner' as const], data: { step } } },
  ] as const;

/** How a request leaves the office, for each step. */
export const forwardReview = {
  REVIEW_FORWARDED: { guard: 'isForwarded', target: '#review.withSuperior', actions: [...forwarded('review')] },
  ...takenUpAgain,
} as const;
export const forwardRecheck = {
  REVIEW_FORWARDED: {
    guard: 'isForwardedFurther',
    target: '#review.recheckWithSuperior',
    actions: [...forwarded('recheck')],
  },
  ...takenUpAgain,
} as const;

const forwardingStates = () => ladderStates({ clock: 'reviewForwarding', ...forwardingLadder });

/** Asked for: file and request go to the superior organ within the office's own days. */
export const toForward = review.createStateConfig({
  initial: 'green',
  states: forwardingStates(),
  on: forwardReview,
});

export const recheckToForward = review.createStateConfig({
  initial: 'green',
  states: forwardingStates(),
  on: forwardRecheck,
});
