import { setup } from 'xstate';
import { effectsOf, type Responsible } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { laddersOf } from '../process/ladder-states.js';
import { officeDateOf } from '../process/office-date.js';
import { isDecided } from '../process/superior-decision.js';
import { reviewClocks } from './clocks.js';
import type { ReviewEvent } from './events.js';
import { involvedIn, type ReviewContext } from './context.js';
import type { ReviewInput } from './input.js';
import { reviewNotices } from './notices.js';

type Question = { context: ReviewContext; event: ReviewEvent };

/** Neither gave the reply nor had the matter, nor is of the line (回避). */
const isFree = ({ context, event }: Question): boolean => !involvedIn(context).includes(event.by.id);

const decidedBySuperior = ({ event }: Question, result: 'upheld' | 'changed' | 'revoked'): boolean =>
  event.type === 'SUPERIOR_DECIDED' && isDecided(event) && event.result === result;

/** A paper is delivered after it was given and not in days to come; so recording it can only lengthen the term. */
const isDelivered = ({ context, event }: Question): boolean =>
  event.type === 'DELIVERY_RECORDED' &&
  event.deliveredOn >= officeDateOf(context.givenAt) &&
  event.deliveredOn <= officeDateOf(event.at);

/** A delivery is recorded once: each record restarts the term. */
const isRecorded = ({ context }: Question, clock: 'reviewRequest' | 'recheckRequest'): boolean =>
  context.clocks[clock]?.startedBy === 'DELIVERY_RECORDED';

/** What review and recheck share: types, effects, clocks and who may decide. */
export const review = setup({
  types: {
    context: {} as ReviewContext,
    events: {} as ReviewEvent,
    input: {} as ReviewInput | undefined,
  },
  actions: effectsOf(reviewNotices),
  delays: delaysOf(reviewClocks),
  guards: {
    mayReview: isFree,
    /** 三级: who rechecks has neither replied nor reviewed. */
    mayRecheck: (question: Question) => isFree(question) && question.event.by.id !== question.context.reviewedBy,
    superiorUpholds: (question: Question) => decidedBySuperior(question, 'upheld'),
    superiorChanges: (question: Question) => decidedBySuperior(question, 'changed'),
    superiorRevokes: (question: Question) => decidedBySuperior(question, 'revoked'),
    isFirstReplyDelivery: (question: Question) => isDelivered(question) && !isRecorded(question, 'reviewRequest'),
    isFirstOpinionDelivery: (question: Question) => isDelivered(question) && !isRecorded(question, 'recheckRequest'),
  },
});

export const ladderStates = laddersOf(reviewClocks);

/** A late decision is the breach of the leaders, at whose desk it waits. */
export const reviewers = (): Responsible => ({ desk: 'leader' });
