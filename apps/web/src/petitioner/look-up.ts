import type { components } from '../api/api.gen.js';
import type { ReceiptCode } from './receipt.logic.js';

export type TrackAnswer = components['schemas']['TrackAnswer'];

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
