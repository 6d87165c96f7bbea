import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { ReviewInput } from './input.js';
import type { ReviewClock } from './clocks.js';

export interface ReviewContext extends Clocked<ReviewClock> {
  /** Who replied: the unit, and the people of it who gave the reply or had the matter. */
  unit: string;
  officers: string[];
  firstContact: string;
  /** When the reply, later the review opinion, was given; no delivery is earlier. */
  givenAt: string;
  grounds: string | null;
  opinion: string | null;
  reviewedBy: string | null;
  recheckGrounds: string | null;
  recheckOpinion: string | null;
  recheckedBy: string | null;
  /** The request clock that ended the process unasked. */
  lapsed: ReviewClock | null;
}

export function replied(input: ReviewInput | undefined): ReviewContext {
  const at = input?.at ?? '1970-01-01T00:00:00Z';
  return {
    unit: input?.unit ?? '',
    officers: input?.officers ?? [],
    firstContact: input?.firstContact ?? '',
    givenAt: at,
    grounds: null,
    opinion: null,
    reviewedBy: null,
    recheckGrounds: null,
    recheckOpinion: null,
    recheckedBy: null,
    lapsed: null,
    clocks: firstRun('reviewRequest', { type: 'REPLIED', at }),
  };
}
