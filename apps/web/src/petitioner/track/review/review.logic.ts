import type { PetitionerMessageKey } from '../../petitioner.zh.js';

interface ReviewMessages {
  /** Title of the date; left out where no term runs. */
  date?: PetitionerMessageKey;
  /** What the petitioner may do, or what follows; left out while the office decides. */
  hint?: PetitionerMessageKey;
}

const messagesByStage: Readonly<Record<string, ReviewMessages>> = {
  requestable: { date: 'reviewUntil', hint: 'requestableHint' },
  underReview: { date: 'reviewDecidedBy' },
  reviewed: { date: 'recheckUntil', hint: 'reviewedHint' },
  underRecheck: { date: 'recheckDecidedBy' },
  'underRecheck.hearing': { hint: 'hearingHint' },
  lapsed: { date: 'reviewEnded', hint: 'lapsedHint' },
  settled: { date: 'reviewEnded', hint: 'lapsedHint' },
  sentBack: { hint: 'sentBackHint' },
  terminated: { hint: 'terminatedHint' },
  superseded: { hint: 'supersededHint' },
};

/** What the page says of a stage of the review beside its name; nothing of a stage it does not know. */
export const reviewMessages = (stage: string): ReviewMessages => messagesByStage[stage] ?? {};
