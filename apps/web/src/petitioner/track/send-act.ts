import type { components } from '../../api/api.gen.js';
import { post, receiptOf } from '../post.js';
import type { ReceiptCode } from '../receipt.logic.js';

export type PetitionerAct = components['schemas']['PetitionerAct'];

/** Sends an act; returns the status, 0 where no answer came. The key makes a second attempt the same act. */
export async function sendAct(receipt: ReceiptCode, act: string, form: object, key: string): Promise<number> {
  const body = { ...receiptOf(receipt), form };
  return (await post(`track/acts/${act}`, body, ({ status }) => status, { 'idempotency-key': key })) ?? 0;
}
