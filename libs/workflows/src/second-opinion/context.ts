import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { SecondOpinionClock } from './clocks.js';
import type { SecondOpinionInput } from './input.js';

export interface SecondOpinionContext extends Clocked<SecondOpinionClock> {
  answer: string;
  said: string | null;
  calledBy: string;
  hadPart: string[];
  answeredBy: string;
  firstContact: string;
  /** Null until somebody has given it. */
  opinion: { finding: string; answer: string | null; by: string } | null;
}

export function asked(input: SecondOpinionInput | undefined): SecondOpinionContext {
  return {
    answer: input?.answer ?? 'notSatisfied',
    said: input?.said ?? null,
    calledBy: input?.calledBy ?? '',
    hadPart: input?.hadPart ?? [],
    answeredBy: input?.answeredBy ?? '',
    firstContact: input?.firstContact ?? '',
    opinion: null,
    clocks: firstRun('secondOpinion', { type: 'CALLED_BACK', at: input?.at ?? '1970-01-01T00:00:00Z' }),
  };
}
