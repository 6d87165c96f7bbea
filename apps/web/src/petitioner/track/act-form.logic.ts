import type { PetitionerMessageKey } from '../petitioner.zh.js';

/** Message after an act was refused; 0 is no answer at all. */
export function refusalKey(status: number): PetitionerMessageKey {
  if (status === 0) return 'noAnswer';
  if (status === 403) return 'staffSignedIn';
  if (status === 409) return 'noLongerPossible';
  if (status === 429) return 'tooOften';
  return status === 422 ? 'checkWords' : 'later';
}
