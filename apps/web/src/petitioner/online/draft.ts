import { newIdempotencyKey } from '../../forms/submission.logic.js';
import type { Answers } from './questions.logic.js';

/** What is being written, and the key under which it is sent: silence and a second try make one petition. */
export interface Draft {
  answers: Answers;
  key: string;
}

export interface OnlineReceipt {
  number: string;
  queryCode: string;
  sealed: boolean;
}

// Of this tab alone and gone with it: the machine may be a borrowed one.
const draftPlace = 'banjie-online-draft';
const receiptPlace = 'banjie-online-receipt';

export const freshDraft = (answers: Answers = {}): Draft => ({ answers, key: newIdempotencyKey() });

export const readDraft = (): Draft => read<Draft>(draftPlace) ?? freshDraft();
export const keepDraft = (draft: Draft): void => keep(draftPlace, draft);

export const readReceipt = (): OnlineReceipt | null => read<OnlineReceipt>(receiptPlace);

/** The petition is in: nothing of it stays here but how to find it, so that a reload does not lose that. */
export function keepReceipt(receipt: OnlineReceipt): void {
  keep(receiptPlace, receipt);
  window.sessionStorage.removeItem(draftPlace);
}

export const forgetReceipt = (): void => window.sessionStorage.removeItem(receiptPlace);

function read<Kept>(place: string): Kept | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(place) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

function keep(place: string, kept: object): void {
  try {
    window.sessionStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still sends what is on the page.
  }
}
