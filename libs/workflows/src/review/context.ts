import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { ReviewInput } from './input.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { ReviewClock } from './clocks.js';

export interface ReviewContext extends Clocked<ReviewClock> {
  /** Who replied: the unit, and the people of it who gave the reply or had the matter. */
  unit: string;
  officers: string[];
  firstContact: string;
  /** Who else had a part in the matter, heads or leads the unit (R6). Missing in the first version. */
  line?: string[];
  /** When the reply, later the review opinion, was given; no delivery is earlier. */
  givenAt: string;
  /** The latest paper of the superior organ, where nobody of the office was left to judge. */
  superior?: SuperiorDecision;
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
    ...(input?.line?.length ? { line: input.line } : {}),
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

/** Who does not judge the reply: who gave it, had the matter or a part in it, and their line (R6, R10). */
export const involvedIn = ({ officers, line = [] }: Pick<ReviewContext, 'officers' | 'line'>): string[] => [
  ...new Set([...officers, ...line]),
];
