import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { RatingFollowUpClock } from './clocks.js';
import type { RatingFollowUpInput } from './input.js';

export interface RatingFollowUpContext extends Clocked<RatingFollowUpClock> {
  unit: string;
  rated: string[];
  about: string[];
  said: string | null;
  finding: string | null;
  /** The paper of the superior organ, where everybody who could answer was rated. */
  superior?: SuperiorDecision;
}

export function rated(input: RatingFollowUpInput | undefined): RatingFollowUpContext {
  return {
    unit: input?.unit ?? '',
    rated: input?.rated ?? [],
    about: input?.about ?? [],
    said: input?.said ?? null,
    finding: null,
    clocks: firstRun('ratingFollowUp', { type: 'RATED', at: input?.at ?? '' }),
  };
}
