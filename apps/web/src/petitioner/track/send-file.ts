import { post, receiptOf } from '../post.js';
import type { ReceiptCode } from '../receipt.logic.js';

/** Sends one file with number and code before it; returns the status, 0 where no answer came. */
export async function sendFile(receipt: ReceiptCode, file: File): Promise<number> {
  const body = new FormData();
  for (const [name, value] of Object.entries(receiptOf(receipt))) body.append(name, value as string);
  body.append('file', file, file.name);
  return (await post('track/attachments', body, ({ status }) => status)) ?? 0;
}
