import type { PetitionerMessageKey } from '../../petitioner.zh.js';

interface ReviewMessages {
  /** What the date is the last day of; null where no term runs. */
  date: PetitionerMessageKey | null;
  /** What the petitioner may do about it, or what follows; null while the office decides. */
  hint: PetitionerMessageKey | null;
}

const messagesByStage: Readonly<Record<string, ReviewMessages>> = {
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
export const reviewMessages = (stage: string): ReviewMessages => messagesByStage[stage] ?? { date: null, hint: null };
