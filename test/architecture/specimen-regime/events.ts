import { z } from 'zod';
import type { BreachVoided } from '../../../libs/workflows/src/process/ladder-states.js';
import type { EventsOf } from '../../../libs/workflows/src/process/payloads.js';
import { words } from '../../../libs/workflows/src/process/text.js';

export const consultationPayloads = {
  OPINION_GIVEN: z.strictObject({ opinion: words('意见', 'Opinion') }),
  OPINION_COMMENTED_ON: z.strictObject({ comment: words('补充说明', 'Comment') }),
  OPINION_ADOPTED: z.strictObject({ remark: words('审定意见', 'Remark').optional() }),
  OPINION_SENT_BACK: z.strictObject({ questions: words('需补充的问题', 'Questions to answer') }),
};

export type ConsultationEvent = EventsOf<typeof consultationPayloads> | BreachVoided;
