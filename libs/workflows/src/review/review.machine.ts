import { replied } from './context.js';
import { reviewed, terminated, underRecheck } from './recheck.js';
import { requestable, underReview } from './review.js';
import { review } from './review.setup.js';

/**
 * 复查 and 复核 of a reply, then final (R10, 三级终结). It begins with the reply and waits for the petitioner; a matter that
 * is reopened leaves nothing to review.
 */
export const reviewMachine = review.createMachine({
  id: 'review',
  context: ({ input }) => replied(input),
  initial: 'requestable',
  states: {
    requestable: { ...requestable, on: { ...requestable.on, MATTER_TAKEN_UP_AGAIN: 'superseded' } },
    underReview: { ...underReview, on: { ...underReview.on, MATTER_TAKEN_UP_AGAIN: 'superseded' } },
    reviewed: { ...reviewed, on: { ...reviewed.on, MATTER_TAKEN_UP_AGAIN: 'superseded' } },
    underRecheck,
    lapsed: { type: 'final' },
    settled: { type: 'final' },
    sentBack: { type: 'final' },
    terminated,
    superseded: { type: 'final' },
  },
});
