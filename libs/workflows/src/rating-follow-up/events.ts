import { z } from 'zod';
import type { EventsOf } from '../process/payloads.js';
import { superiorPaper } from '../process/superior-decision.js';
import { withoutRefusal } from '../process/no-refusal.js';
import { words } from '../process/text.js';
import type { BreachVoided } from '../process/ladder-states.js';

const followUp = () => ({
  finding: words('核查情况', 'What was found', 10_000),
  measures: words('改进措施', 'What is done about it', 5000).optional(),
  reply: words('对信访人的答复', 'Reply to the petitioner', 10_000),
});

export const ratingFollowUpPayloads = {
  /** A matter that was answered is not refused in an apology (R4). */
  RATING_FOLLOWED_UP: withoutRefusal(z.strictObject(followUp()), ['measures', 'reply']),
  SUPERIOR_FOLLOWED_UP: z.strictObject({ ...superiorPaper(), ...followUp() }),
};

export type RatingFollowUpEvent = EventsOf<typeof ratingFollowUpPayloads> | BreachVoided;
