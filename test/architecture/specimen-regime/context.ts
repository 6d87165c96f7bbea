import { z } from 'zod';
import type { Clocked, Opening } from '../../../libs/workflows/src/process/contract.js';
import { firstRun } from '../../../libs/workflows/src/process/start-clock.js';
import { unitId, words } from '../../../libs/workflows/src/process/text.js';
import type { ConsultationClock } from './clocks.js';

export const consultationInput = z.object({
  unit: unitId('单位', 'Unit'),
  question: words('征求意见事项', 'Question'),
});

export type ConsultationInput = Opening<z.infer<typeof consultationInput>>;

export interface ConsultationContext extends Clocked<ConsultationClock> {
  unit: string;
  question: string;
  opinion: string | null;
  comment: string | null;
}

export const consulted = (input: ConsultationInput | undefined): ConsultationContext => ({
  unit: input?.unit ?? '',
  question: input?.question ?? '',
  opinion: null,
  comment: null,
  clocks: firstRun('opinionDue', { type: 'CONSULTED', at: input?.at ?? '' }),
});
