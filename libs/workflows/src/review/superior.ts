import type { Recipient } from '../process/effects.js';
import { pausedRun, resumedRun } from '../process/pause-run.js';
import { startedRun } from '../process/start-clock.js';
import { paperOf } from '../process/superior-decision.js';
import type { ReviewContext } from './context.js';
import { review, type Result } from './review.setup.js';

/** The unit learns the outcome too: it has to carry it out. */
const concerned = ({ unit, officers }: ReviewContext): Recipient[] => [
  { headOf: unit },
  ...officers.map((officer) => ({ officer })),
];

const oweOpinion = (notice: 'reviewOpinion' | 'recheckOpinion', result: Result) =>
  ({
    type: 'owe',
    params: ({ context }: { context: ReviewContext }) => ({
      notice,
      to: ['petitioner' as const, ...concerned(context)],
      data: { result },
    }),
  }) as const;

/** 撤销重办: the matter goes back to handling, with the clock that policy names counted from today (R3). */
const sendBack = {
  type: 'tell',
  params: ({ event }: { event: { opinion: string } }) => ({
    process: 'petition' as const,
    event: { type: 'REVIEW_SENT_BACK', order: event.opinion },
  }),
} as const;

const tellTerminated = {
  type: 'tell',
  params: { process: 'petition' as const, event: { type: 'REVIEW_TERMINATED' } },
} as const;

/** The opinion is a paper to be delivered: the term of a recheck runs from that day (条例 36). */
const deliverOpinion = {
  type: 'open',
  params: ({
    context,
    event,
  }: {
    context: ReviewContext;
    event: { at: string; by: { id: string; unit: string }; decidedOn: string };
  }) => ({
    process: 'paperDelivery' as const,
    input: {
      paper: 'reviewOpinion',
      unit: context.unit,
      firstContact: context.firstContact,
      dated: event.decidedOn,
      at: event.at,
      by: event.by,
    },
  }),
} as const;

const reviewJudged = review.assign(({ event }) =>
  event.type === 'SUPERIOR_DECIDED' ? { opinion: event.opinion, superior: paperOf(event), givenAt: event.at } : {},
);
const recheckJudged = review.assign(({ event }) =>
  event.type === 'SUPERIOR_DECIDED' ? { recheckOpinion: event.opinion, superior: paperOf(event) } : {},
);

const reviewStands = (guard: 'superiorUpholds' | 'superiorChanges', result: Result) =>
  ({
    guard,
    target: '#review.opinionUndelivered',
    actions: [reviewJudged, oweOpinion('reviewOpinion', result), deliverOpinion],
  }) as const;

const recheckStands = (guard: 'superiorUpholds' | 'superiorChanges', result: Result) =>
  ({
    guard,
    target: '#review.terminated',
    actions: [recheckJudged, oweOpinion('recheckOpinion', result), tellTerminated],
  }) as const;

/** Past its term the opinion is asked for; that it is late is the superior organ's, and no breach of this office. */
const overdue = (step: 'review' | 'recheck') =>
  ({
    target: 'overdue',
    actions: {
      type: 'owe' as const,
      params: {
        notice: 'superiorOverdue' as const,
        to: [{ desk: 'coordinator' as const }, { desk: 'principalLeader' as const }],
        data: { step },
      },
    },
  }) as const;

/** 复查 (条例 35): the superior organ decides within 30 days, which are watched. */
export const withSuperior = review.createStateConfig({
  initial: 'waiting',
  states: { waiting: { after: { 'superiorReview.expiry': overdue('review') } }, overdue: {} },
  on: {
    SUPERIOR_DECIDED: [
      reviewStands('superiorUpholds', 'upheld'),
      reviewStands('superiorChanges', 'changed'),
      {
        guard: 'superiorRevokes',
        target: '#review.sentBack',
        actions: [reviewJudged, oweOpinion('reviewOpinion', 'revoked'), sendBack],
      },
    ],
    MATTER_TAKEN_UP_AGAIN: '#review.superseded',
  },
});

const hearingBegins = [
  review.assign(({ context, event }) => ({
    clocks: startedRun(pausedRun(context.clocks, 'superiorRecheck', event.at, 'hearing'), 'pauseCap', event),
  })),
  {
    type: 'owe' as const,
    params: { notice: 'hearingNotice' as const, to: ['petitioner' as const], data: { clock: 'superiorRecheck' } },
  },
];
const hearingEnds = {
  target: 'waiting',
  actions: review.assign(({ context, event }) => ({
    clocks: resumedRun(context.clocks, 'superiorRecheck', event.at),
  })),
} as const;

/** 复核 (条例 36): the organ above that one decides within 30 days, without the time of a hearing; that is the end of it. */
export const recheckWithSuperior = review.createStateConfig({
  initial: 'waiting',
  states: {
    waiting: {
      after: { 'superiorRecheck.expiry': overdue('recheck') },
      on: { HEARING_BEGUN: { target: 'hearing', actions: hearingBegins } },
    },
    hearing: { after: { 'pauseCap.expiry': hearingEnds }, on: { HEARING_ENDED: hearingEnds } },
    overdue: {},
  },
  on: {
    SUPERIOR_DECIDED: [
      recheckStands('superiorUpholds', 'upheld'),
      recheckStands('superiorChanges', 'changed'),
      {
        guard: 'superiorRevokes',
        target: '#review.sentBack',
        actions: [recheckJudged, oweOpinion('recheckOpinion', 'revoked'), sendBack],
      },
    ],
    MATTER_TAKEN_UP_AGAIN: '#review.superseded',
  },
});

/** 三级终结: whoever asks again is told that it is not taken up any more. */
export const terminated = review.createStateConfig({
  on: { REPEAT_ANSWERED: { actions: { type: 'owe', params: { notice: 'noFurtherAcceptance', to: ['petitioner'] } } } },
});
