import { problem, type Problem } from './problem.js';

/** A refusal that belongs to HTTP itself (signing in, rate limits), not to the procedure. */
export class ProblemException extends Error {
  readonly problem: Problem;

  constructor(
    status: number,
    code: string,
    zh: string,
    en: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(en);
    this.problem = problem(status, code, zh, en);
  }
}

export const signInFirst = (): ProblemException => new ProblemException(401, 'signInFirst', '请先登录。', 'Sign in first.');
