/** What the API says when it refuses: problem details in both languages, with the rule and the way on. */
export interface Problem {
  status: number;
  code: string;
  title?: string;
  detail: string;
  detailEn: string;
  rule?: string;
  allowedActs?: string[];
  issues?: Issue[];
  currentRevision?: number;
}

/** Where an input was wrong (dotted path) and what to do. */
export interface Issue {
  path: string;
  message: string;
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detailEn}`);
    this.name = 'ProblemError';
  }
}

/** Status of an answer that never came: nobody knows whether the request took effect. */
export const noAnswer = 0;

export const unreachable: Problem = {
  status: noAnswer,
  code: 'unreachable',
  detail: '没有收到服务器的答复。',
  detailEn: 'The server did not answer.',
};

/** Any error as a problem that can be shown. Errors of the page itself are not hidden. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  throw error;
}
