import { answered } from './context.js';
import { underRecheck, underReview } from './earlier.js';
import {
  lapsed,
  opinionUndelivered,
  recheckToForward,
  requestable,
  reviewed,
  settled,
  toForward,
  undelivered,
} from './request.js';
import { review } from './review.setup.js';
import { recheckWithSuperior, terminated, withSuperior } from './superior.js';

/**
 * 复查 and 复核 of a reply or of a confirmed denial, then final (R10, 三级终结): both belong to the superior organ (信访工作条例
 * 第三十五条、第三十六条). It begins with the answer and waits for the petitioner; a matter that is reopened leaves nothing to
 * review.
 */
export const reviewMachine = review.createMachine({
  id: 'review',
  context: ({ input }) => answered(input),
  initial: 'undelivered',
  states: {
    undelivered,
    requestable,
    toForward,
    withSuperior,
    underReview,
    opinionUndelivered,
    reviewed,
    recheckToForward,
    recheckWithSuperior,
    underRecheck,
    lapsed,
    settled,
    sentBack: { type: 'final' },
    terminated,
    superseded: { type: 'final' },
  },
});
