import type { components } from '../api/api.gen.js';
import { post, receiptOf } from './post.js';
import type { ReceiptCode } from './receipt.logic.js';

export type TrackAnswer = components['schemas']['TrackAnswer'];

export type Lookup = { answer: TrackAnswer } | { status: number };

/** Looks a petition up. Status 0: no answer came. */
export async function lookUp(receipt: ReceiptCode): Promise<Lookup> {
  const looked = await post<Lookup>('track', receiptOf(receipt), async (response) =>
    response.ok ? { answer: (await response.json()) as TrackAnswer } : { status: response.status },
  );
  return looked ?? { status: 0 };
}
