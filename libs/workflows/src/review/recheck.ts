import { assign } from 'xstate';
import { pausedRun, resumedRun } from '../process/pause-run.js';
import { startedRun } from '../process/start-clock.js';
import { paperOf } from '../process/superior-decision.js';
import type { ReviewContext } from './context.js';
import { concerned, delivery, sendBack, sendBackBySuperior } from './review.js';
import { ladderStates, review, reviewers } from './review.setup.js';

export const reviewed = review.createStateConfig({
  after: { 'recheckRequest.expiry': { target: 'settled', actions: assign({ lapsed: 'recheckRequest' }) } },
  on: {
    DELIVERY_RECORDED: { ...delivery('recheckRequest'), target: 'reviewed' },
    RECHECK_REQUESTED: {
      target: 'underRecheck',
      actions: [
        assign({
          recheckGrounds: ({ event }) => event.grounds,
          clocks: ({ context, event }) => startedRun(context.clocks, 'recheckDecision', event),
        }),
        {
          type: 'owe',
          params: { notice: 'reviewAccepted', to: ['petitioner', { desk: 'leader' }], data: { step: 'recheck' } },
        },
      ],
    },
  },
});

const ladder = ladderStates<ReviewContext>({
  clock: 'recheckDecision',
  owedTo: (rung) => (rung === 'redCard' ? [{ desk: 'leader' }, { desk: 'disciplineOfficer' }] : [{ desk: 'leader' }]),
  responsible: reviewers,
});

const begin = review.assign(({ context, event }) => ({
  clocks: pausedRun(context.clocks, 'recheckDecision', event.at, 'hearing'),
}));
const end = review.assign(({ context, event }) => ({
  clocks: resumedRun(context.clocks, 'recheckDecision', event.at),
}));

type Light = 'green' | 'reminded' | 'yellow';

/** 「听证时间不计入」 (条例 36): as far up the ladder as the hearing found it, so far it goes on afterwards. */
const deciding = (light: Light) => ({
  ...ladder[light],
  on: {
    HEARING_BEGUN: {
      guard: 'mayRecheck' as const,
      target: `#review.underRecheck.hearing.${light}`,
      actions: [
        begin,
        {
          type: 'owe' as const,
          params: { notice: 'hearingNotice' as const, to: ['petitioner' as const], data: { clock: 'recheckDecision' } },
        },
      ],
    },
  },
});

/** It ends by itself at the cap of every pause (R3). */
const heard = (light: Light) => {
  const resume = { target: `#review.underRecheck.deciding.${light}`, actions: [end] };
  return { after: { 'pauseCap.expiry': resume }, on: { HEARING_ENDED: { ...resume, guard: 'mayRecheck' as const } } };
};

const judged = review.assign(({ event }) =>
  event.type === 'REVIEW_UPHELD' || event.type === 'REVIEW_CHANGED' || event.type === 'REVIEW_REVOKED'
    ? { recheckOpinion: event.opinion, recheckedBy: event.by.id }
    : {},
);

const tellTerminated = {
  type: 'tell',
  params: { process: 'petition' as const, event: { type: 'REVIEW_TERMINATED' } },
} as const;
const superiorOpinion = review.assign(({ event }) =>
  event.type === 'SUPERIOR_DECIDED' ? { recheckOpinion: event.opinion, superior: paperOf(event) } : {},
);

const oweOpinion = (result: 'upheld' | 'changed' | 'revoked') =>
  ({
    type: 'owe',
    params: ({ context }: { context: ReviewContext }) => ({
      notice: 'recheckOpinion' as const,
      to: ['petitioner' as const, ...concerned(context)],
      data: { result },
    }),
  }) as const;

/** 复核 (条例 36): a third person decides within 30 days, and that is the end of it. */
export const underRecheck = review.createStateConfig({
  initial: 'deciding',
  states: {
    deciding: {
      initial: 'green',
      states: { green: deciding('green'), reminded: deciding('reminded'), yellow: deciding('yellow'), red: {} },
      on: {
        REVIEW_UPHELD: {
          guard: 'mayRecheck',
          target: '#review.terminated',
          actions: [judged, oweOpinion('upheld'), tellTerminated],
        },
        REVIEW_CHANGED: {
          guard: 'mayRecheck',
          target: '#review.terminated',
          actions: [judged, oweOpinion('changed'), tellTerminated],
        },
        REVIEW_REVOKED: {
          guard: 'mayRecheck',
          target: '#review.sentBack',
          actions: [judged, oweOpinion('revoked'), sendBack],
        },
        SUPERIOR_DECIDED: [
          {
            guard: 'superiorUpholds',
            target: '#review.terminated',
            actions: [superiorOpinion, oweOpinion('upheld'), tellTerminated],
          },
          {
            guard: 'superiorChanges',
            target: '#review.terminated',
            actions: [superiorOpinion, oweOpinion('changed'), tellTerminated],
          },
          {
            guard: 'superiorRevokes',
            target: '#review.sentBack',
            actions: [superiorOpinion, oweOpinion('revoked'), sendBackBySuperior],
          },
        ],
        MATTER_TAKEN_UP_AGAIN: '#review.superseded',
      },
    },
    hearing: {
      initial: 'green',
      on: { MATTER_TAKEN_UP_AGAIN: '#review.superseded' },
      entry: review.assign(({ context, event }) => ({ clocks: startedRun(context.clocks, 'pauseCap', event) })),
      states: { green: heard('green'), reminded: heard('reminded'), yellow: heard('yellow') },
    },
  },
});

/** 三级终结: whoever asks again is told that it is not taken up any more. */
export const terminated = review.createStateConfig({
  on: { REPEAT_ANSWERED: { actions: { type: 'owe', params: { notice: 'noFurtherAcceptance', to: ['petitioner'] } } } },
});
