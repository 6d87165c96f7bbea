import { z } from 'zod';
import type { EventsOf } from '../process/payloads.js';
import { officeDate, words } from '../process/text.js';
import type { BreachVoided } from '../process/ladder-states.js';

/** The form of a written instruction: what is to be done, and by when it is reported (R9). */
export const instructionForm = z.strictObject({
  text: words('批示内容', 'Instruction', 5000),
  dueDate: officeDate('反馈期限', 'Feedback by'),
});

export const instructionPayloads = {
  FEEDBACK_GIVEN: z.strictObject({ feedback: words('落实情况', 'What was done', 10_000) }),
  FEEDBACK_NOTED: z.strictObject({ remark: words('审阅意见', 'Remark').optional() }),
  FEEDBACK_RETURNED: z.strictObject({
    opinion: words('退回意见', 'What is missing'),
    dueDate: officeDate('再次反馈期限', 'Feedback by'),
  }),
  INSTRUCTION_WITHDRAWN: z.strictObject({ reason: words('理由', 'Reason') }),
};

export type InstructionEvent = EventsOf<typeof instructionPayloads> | BreachVoided;
