import type { PetitionerWordKey } from '../../petitioner.zh.js';

interface ReviewWords {
  /** What the date is the last day of; null where no term runs. */
  date: PetitionerWordKey | null;
  /** What the petitioner may do about it, or what follows; null while the office decides. */
  hint: PetitionerWordKey | null;
}

const wordsByStage: Readonly<Record<string, ReviewWords>> = {
  requestable: { date: 'reviewUntil', hint: 'requestableHint' },
  underReview: { date: 'reviewDecidedBy', hint: null },
  reviewed: { date: 'recheckUntil', hint: 'reviewedHint' },
  underRecheck: { date: 'recheckDecidedBy', hint: null },
  'underRecheck.hearing': { date: null, hint: 'hearingHint' },
  lapsed: { date: 'reviewEnded', hint: 'lapsedHint' },
  settled: { date: 'reviewEnded', hint: 'lapsedHint' },
  sentBack: { date: null, hint: 'sentBackHint' },
  terminated: { date: null, hint: 'terminatedHint' },
  superseded: { date: null, hint: 'supersededHint' },
};

/** What the page says of a stage of the review beside its name; nothing of a stage it does not know. */
export const reviewWords = (stage: string): ReviewWords => wordsByStage[stage] ?? { date: null, hint: null };
