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

/** What is missing, by field, in the order of the page. */
export function missingIn({
  number,
  code,
}: ReceiptCode): { field: keyof ReceiptCode; messageKey: PetitionerMessageKey }[] {
  return [
    ...(number.trim() === '' ? [{ field: 'number' as const, messageKey: 'numberNeeded' as const }] : []),
    ...(code.trim() === '' ? [{ field: 'code' as const, messageKey: 'codeNeeded' as const }] : []),
  ];
}

/** What to tell the petitioner when the lookup was refused; 0 is no answer at all. */
export function messageKeyFor(status: number): PetitionerMessageKey {
  if (status === 0) return 'noAnswer';
  if (status === 429) return 'tooOften';
  return status >= 400 && status < 500 ? 'notFound' : 'later';
}
