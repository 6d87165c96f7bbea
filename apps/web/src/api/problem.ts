/** A refusal of the API: problem details in both languages, with the rule and what is allowed instead. */
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

/** Status where no answer came: whether the request took effect is unknown. */
export const noAnswer = 0;

export const unreachable: Problem = {
  status: noAnswer,
  code: 'unreachable',
  detail: '没有收到服务器的答复。',
  detailEn: 'The server did not answer.',
};

/** The problem of a `ProblemError`; any other error is rethrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  throw error;
}
