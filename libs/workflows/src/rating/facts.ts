import type { Clocked } from '../process/contract.js';
import { startedRun } from '../process/start-clock.js';
import type { RatingFollowUpInput } from './input.js';

export interface RatingFollowUpContext extends Clocked {
  unit: string;
  rated: string[];
  about: string[];
  said: string | null;
  finding: string | null;
}

export function rated(input: RatingFollowUpInput | undefined): RatingFollowUpContext {
  return {
    unit: input?.unit ?? '',
    rated: input?.rated ?? [],
    about: input?.about ?? [],
    said: input?.said ?? null,
    finding: null,
    clocks: startedRun({}, 'ratingFollowUp', { type: 'RATED', at: input?.at ?? '' }),
  };
}
