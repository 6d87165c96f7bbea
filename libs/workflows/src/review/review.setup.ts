import { setup } from 'xstate';
import { delaysOf } from '../process/clock.js';
import { effectsOf, type Recipient } from '../process/effects.js';
import { laddersOf } from '../process/ladder-states.js';
import { officeDateOf } from '../process/office-date.js';
import { startedRun } from '../process/start-clock.js';
import { isDecided } from '../process/superior-decision.js';
import { reviewClocks } from './clocks.js';
import type { ReviewContext } from './context.js';
import type { ReviewEvent } from './events.js';
import type { ReviewInput } from './input.js';
import { reviewNotices } from './notices.js';

type Question = { context: ReviewContext; event: ReviewEvent };
export type Result = 'upheld' | 'changed' | 'revoked';

/** After the request, and of a day that has come. */
const isForwarded = ({ context: { askedOn = '' }, event }: Question): boolean =>
  event.type === 'REVIEW_FORWARDED' && event.forwardedOn >= askedOn && event.forwardedOn <= officeDateOf(event.at);

/** 「请求复查机关、单位的上一级机关、单位复核」 (条例 36): not the organ that reviewed. */
const isAnotherOrgan = ({ context, event }: Question): boolean =>
  event.type === 'REVIEW_FORWARDED' && event.organ.trim() !== context.superior?.organ.trim();

/** Decided after it was forwarded, by a paper of a day that has come. */
const isDecidedAs = ({ context, event }: Question, result: Result): boolean =>
  event.type === 'SUPERIOR_DECIDED' &&
  isDecided(event) &&
  event.decidedOn >= (context.forwarding?.forwardedOn ?? '') &&
  event.result === result;

const isOfPaper = ({ event }: Question, paper: string): boolean => 'paper' in event && event.paper === paper;

/** What review and recheck share: types, effects, clocks and what is asked of the facts. */
export const review = setup({
  types: {
    context: {} as ReviewContext,
    events: {} as ReviewEvent,
    input: {} as ReviewInput | undefined,
  },
  actions: effectsOf(reviewNotices),
  delays: delaysOf(reviewClocks),
  guards: {
    isForwarded,
    isForwardedFurther: (question: Question) => isForwarded(question) && isAnotherOrgan(question),
    superiorUpholds: (question: Question) => isDecidedAs(question, 'upheld'),
    superiorChanges: (question: Question) => isDecidedAs(question, 'changed'),
    superiorRevokes: (question: Question) => isDecidedAs(question, 'revoked'),
    isOfAnswer: (question: Question) => isOfPaper(question, question.context.paper ?? 'reply'),
    isOfOpinion: (question: Question) => isOfPaper(question, 'reviewOpinion'),
  },
});

export const ladderStates = laddersOf(reviewClocks, review);

/** The desk forwards; its lateness is the desk's. */
export const forwardingLadder = {
  owedTo: (rung: string): Recipient[] =>
    rung === 'redCard' ? [{ desk: 'coordinator' }, { desk: 'disciplineOfficer' }] : [{ desk: 'coordinator' }],
  responsible: () => ({ desk: 'coordinator' as const }),
};

/** 「自收到书面答复之日起」 (条例 35, 36): the term of a request runs from the recorded delivery of the paper. */
export const termFromDelivery = (clock: 'reviewRequest' | 'recheckRequest') =>
  review.assign(({ context, event }) =>
    event.type === 'PAPER_DELIVERED'
      ? { lapsed: null, clocks: startedRun(context.clocks, clock, { type: event.type, at: event.countsFrom }) }
      : {},
  );

/** What the petitioner denies to have received ends no term, and has ended none. */
export const termSetAside = review.assign({ lapsed: null });
