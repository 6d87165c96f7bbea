import { noAnswer, type Problem } from '../api/problem.js';

/**
 * Whether a failed attempt may have taken effect. After a refusal it did not, so the next attempt gets a fresh key. Without
 * an answer, or after a server error, it may have: the same key keeps it from happening twice.
 */
export function mayHaveHappened({ status, code }: Pick<Problem, 'status' | 'code'>): boolean {
  return status === noAnswer || status >= 500 || code === 'busy';
}
