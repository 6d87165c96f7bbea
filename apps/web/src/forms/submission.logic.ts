import { noAnswer, type Problem } from '../api/problem.js';

/**
 * Whether a failed attempt may have taken effect. After a refusal it did not, so the next attempt gets a fresh key. Without
 * an answer, or after a server error, it may have: the same key keeps it from happening twice.
 */
export function mayHaveHappened({ status, code }: Pick<Problem, 'status' | 'code'>): boolean {
  return status === noAnswer || status >= 500 || code === 'busy';
}

/** 32 hexadecimal digits. Works without a secure context, as an office's network may be plain HTTP. */
export function newIdempotencyKey(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  return [...random(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
