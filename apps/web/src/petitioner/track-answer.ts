import type { Label } from '../language/label.js';
import type { PetitionerAct } from './act-answer.js';
import type { ReceiptCode } from './receipt.logic.js';

export interface TrackAnswer {
  number: string;
  stageLabel: Label;
  /** It is handled together with an earlier one, and stands where that one stands. */
  joined: boolean;
  /** Files the petitioner has added. */
  attachments: { name: string; addedAt: string }[];
  unitName: string | null;
  receivedAt: string;
  /** `YYYY-MM-DD`, null where no term runs. */
  dueDate: string | null;
  words: Label | null;
  timeline: { at: string; label: Label }[];
  notices: { id: string; label: Label; number: string | null; title: string; body: string; issuedAt: string }[];
  /** What the petitioner may do now. */
  may: PetitionerAct[];
}

export type Lookup = { answer: TrackAnswer } | { status: number };

/** Looks a petition up by POST, so that the code is in no address. Status 0: no answer came. */
export async function lookUp(receipt: ReceiptCode): Promise<Lookup> {
  try {
    const response = await fetch('/api/track', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      body: JSON.stringify({ number: receipt.number.trim(), code: receipt.code.trim() }),
    });
    if (!response.ok) return { status: response.status };
    return { answer: (await response.json()) as TrackAnswer };
  } catch {
    return { status: 0 };
  }
}
