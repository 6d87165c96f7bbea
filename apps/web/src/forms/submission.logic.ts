import { noAnswer, type Problem } from '../api/problem.js';

/**
 * Whether the next attempt may be a new one. After a refusal nothing was done, so what is sent next may differ and gets
 * a fresh key. After silence or trouble at the server it may have been done: the old key keeps it from happening twice.
 */
export function mayBeDone({ status, code }: Pick<Problem, 'status' | 'code'>): boolean {
  return status === noAnswer || status >= 500 || code === 'busy';
}

/** 32 hexadecimal digits. Works without a secure context, as an office's network may be plain HTTP. */
export function newIdempotencyKey(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  return [...random(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
