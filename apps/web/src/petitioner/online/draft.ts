import { newIdempotencyKey } from '../../forms/idempotency-key.js';
import type { Answers } from './questions.logic.js';

/** The answers and the idempotency key: repeated attempts register one petition. */
export interface Draft {
  answers: Answers;
  key: string;
}

export interface OnlineReceipt {
  number: string;
  queryCode: string;
  sealed: boolean;
}

// Session storage, gone with the tab: the device may be borrowed.
const draftPlace = 'banjie-online-draft';
const receiptPlace = 'banjie-online-receipt';

export const freshDraft = (answers: Answers = {}): Draft => ({ answers, key: newIdempotencyKey() });

export const readDraft = (): Draft => read<Draft>(draftPlace) ?? freshDraft();
export const keepDraft = (draft: Draft): void => keep(draftPlace, draft);

export const readReceipt = (): OnlineReceipt | null => read<OnlineReceipt>(receiptPlace);

/** Keeps the number and code of the registered petition for a reload and removes the draft. */
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
    // Without storage the page still works; only a reload loses the draft.
  }
}
