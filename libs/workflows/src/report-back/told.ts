import { z } from 'zod';
import { replyResults } from '../petition/acts/answer.js';
import { choice } from '../process/choice.js';
import { officeDate } from '../process/text.js';

/** What the history of a report back holds beside the acts of people. */
export const reportBackTold = {
  MATTER_ENDED: z.object({
    result: choice(replyResults, '办理结果', 'Result'),
    dueDate: officeDate('上级限定日期', 'Date set by the superior'),
  }),
};
