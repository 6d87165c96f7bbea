import { setup } from 'xstate';
import { effects } from '../process/effects.js';
import { delaysOf, ladderDelays } from '../process/ladder.js';
import { officeDateOf } from '../process/office-date.js';
import type { ReviewEvent } from './events.js';
import type { ReviewContext } from './facts.js';
import type { ReviewInput } from './input.js';

type Question = { context: ReviewContext; event: ReviewEvent };

/** Neither gave the reply nor had the matter (回避). */
const isFree = ({ context, event }: Question): boolean => !context.officers.includes(event.by.id);

/** A paper is delivered after it was given and not in days to come; so recording it can only lengthen the term. */
const isDelivered = ({ context, event }: Question): boolean =>
  event.type === 'DELIVERY_RECORDED' &&
  event.deliveredOn >= officeDateOf(context.givenAt) &&
  event.deliveredOn <= officeDateOf(event.at);

/** Once, or a term could be lengthened for ever. */
const isRecorded = ({ context }: Question, clock: 'reviewRequest' | 'recheckRequest'): boolean =>
  context.clocks[clock]?.startedBy === 'DELIVERY_RECORDED';

/** What review and recheck share: types, effects, clocks and who may decide. */
export const review = setup({
  types: {
    context: {} as ReviewContext,
    events: {} as ReviewEvent,
    input: {} as ReviewInput | undefined,
  },
  actions: effects,
  delays: delaysOf([
    'reviewRequest.expiry',
    ...ladderDelays('reviewDecision'),
    'recheckRequest.expiry',
    ...ladderDelays('recheckDecision'),
    'pauseCap.expiry',
  ]),
  guards: {
    mayReview: isFree,
    /** 三级: the third to judge is nobody who judged before. */
    mayRecheck: (question: Question) => isFree(question) && question.event.by.id !== question.context.reviewedBy,
    isFirstReplyDelivery: (question: Question) => isDelivered(question) && !isRecorded(question, 'reviewRequest'),
    isFirstOpinionDelivery: (question: Question) => isDelivered(question) && !isRecorded(question, 'recheckRequest'),
  },
});

/** Whose breach a late decision is: no unit's, the leaders are late. */
export const reviewers = (): { unit: string | null; officer: string | null } => ({ unit: null, officer: null });
