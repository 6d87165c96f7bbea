import type { ObjectSchema } from '../forms/schema.js';
import type { PetitionerMessageKey } from './petitioner.zh.js';

export interface ReceiptCode {
  number: string;
  code: string;
}

/** The fragment of the QR code on the receipt, `number/code`; null where it is malformed. */
export function fromFragment(fragment: string): ReceiptCode | null {
  const [number, code, ...more] = fragment.replace(/^#/, '').split('/');
  if (!number || !code || more.length > 0) return null;
  try {
    return { number: decodeURIComponent(number), code: decodeURIComponent(code) };
  } catch {
    return null;
  }
}

/** The form for number and code, both needed. */
export const receiptSchema: ObjectSchema = { properties: { number: {}, code: {} }, required: ['number', 'code'] };

/** What to tell the petitioner when the lookup was refused; 0 is no answer at all. */
export function messageKeyFor(status: number): PetitionerMessageKey {
  if (status === 0) return 'noAnswer';
  if (status === 429) return 'tooOften';
  if (status === 410) return 'destroyed';
  return status >= 400 && status < 500 ? 'notFound' : 'later';
}
