import type { Clocked } from '../process/contract.js';
import { officeDateOf } from '../process/office-date.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { ReviewClock } from './clocks.js';
import type { ReviewInput } from './input.js';

/** To which organ file and request went, on which day and with which letter (条例 35, 36). */
export interface Forwarding {
  organ: string;
  number: string;
  forwardedOn: string;
}

export interface ReviewContext extends Clocked<ReviewClock> {
  /** Who answered: the unit, and the people of it who gave the answer or had the matter. */
  unit: string;
  officers: string[];
  firstContact: string;
  /** Who else had a part in the matter, heads or leads the unit (R6). Missing in the first version. */
  line?: string[];
  /** The paper a review is asked of. Missing in the first version, which knew replies only. */
  paper?: 'reply' | 'denialNotice';
  /** When the answer, later the review opinion, was given. */
  givenAt: string;
  /** The day of the latest request (`YYYY-MM-DD`): nothing is forwarded before. Missing in the first version. */
  askedOn?: string;
  /** Where the latest request went. Missing until it is forwarded. */
  forwarding?: Forwarding;
  /** The superior organ's paper on the review, later that on the recheck. */
  superior?: SuperiorDecision;
  grounds: string | null;
  opinion: string | null;
  /** The leader of the office who reviewed under the first version; the superior organ since. */
  reviewedBy: string | null;
  recheckGrounds: string | null;
  recheckOpinion: string | null;
  recheckedBy: string | null;
  /** The request clock that ended the process unasked. */
  lapsed: ReviewClock | null;
}

export function answered(input: ReviewInput | undefined): ReviewContext {
  const at = input?.at ?? '1970-01-01T00:00:00Z';
  return {
    unit: input?.unit ?? '',
    officers: input?.officers ?? [],
    firstContact: input?.firstContact ?? '',
    ...(input?.line?.length ? { line: input.line } : {}),
    paper: input?.paper ?? 'reply',
    givenAt: at,
    askedOn: officeDateOf(at),
    grounds: null,
    opinion: null,
    reviewedBy: null,
    recheckGrounds: null,
    recheckOpinion: null,
    recheckedBy: null,
    lapsed: null,
    clocks: {},
  };
}

/** Who gave the answer, had the matter or a part in it, and their line (R6): none of them enters what was decided of it. */
export const involvedIn = ({ officers, line = [] }: Pick<ReviewContext, 'officers' | 'line'>): string[] => [
  ...new Set([...officers, ...line]),
];
