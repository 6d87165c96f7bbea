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

export const ownPasswordFirst = (): ProblemException =>
  new ProblemException(
    403,
    'ownPasswordFirst',
    '请先把一次性密码换成自己的密码。',
    'Replace the one-time password by one of your own first.',
  );

export const signInFirst = (): ProblemException =>
  new ProblemException(401, 'signInFirst', '请先登录。', 'Sign in first.');
