import { post, receiptOf } from './post.js';
import type { ReceiptCode } from './receipt.logic.js';

/** Tells the office that a paper was opened here. Returns whether that was recorded as its delivery. */
export async function recordOpened(receipt: ReceiptCode, notice: string): Promise<boolean> {
  const read = async (response: Response): Promise<boolean> =>
    response.ok && ((await response.json()) as { recorded: boolean }).recorded;
  const path = `track/notices/${encodeURIComponent(notice)}/opened`;
  return (await post(path, receiptOf(receipt), read)) ?? false;
}
