import type { PetitionerMessageKey } from '../../petitioner.zh.js';

interface ReviewMessages {
  /** Title of the date; left out where no term runs. */
  date?: PetitionerMessageKey;
  /** What the petitioner may do, or what follows; left out while the office decides. */
  hint?: PetitionerMessageKey;
}

const messagesByStage: Readonly<Record<string, ReviewMessages>> = {
  undelivered: { hint: 'undeliveredHint' },
  requestable: { date: 'reviewUntil', hint: 'requestableHint' },
  toForward: { date: 'forwardedBy', hint: 'toForwardHint' },
  'withSuperior.waiting': { date: 'reviewDecidedBy', hint: 'withSuperiorHint' },
  'withSuperior.overdue': { date: 'reviewDecidedBy', hint: 'superiorOverdueHint' },
  opinionUndelivered: { hint: 'opinionUndeliveredHint' },
  reviewed: { date: 'recheckUntil', hint: 'reviewedHint' },
  recheckToForward: { date: 'forwardedBy', hint: 'toForwardHint' },
  'recheckWithSuperior.waiting': { date: 'recheckDecidedBy', hint: 'withSuperiorHint' },
  'recheckWithSuperior.hearing': { hint: 'hearingHint' },
  'recheckWithSuperior.overdue': { date: 'recheckDecidedBy', hint: 'superiorOverdueHint' },
  lapsed: { date: 'reviewEnded', hint: 'lapsedHint' },
  settled: { date: 'reviewEnded', hint: 'lapsedHint' },
  sentBack: { hint: 'sentBackHint' },
  terminated: { hint: 'terminatedHint' },
  superseded: { hint: 'supersededHint' },
};

/** What the page says of a stage of the review beside its name; nothing of a stage it does not know. */
export const reviewMessages = (stage: string): ReviewMessages => messagesByStage[stage] ?? {};
