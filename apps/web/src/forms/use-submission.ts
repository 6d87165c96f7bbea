import { useCallback, useRef, useState } from 'react';
import { problemOf, type Problem } from '../api/problem.js';
import { mayBeDone, newIdempotencyKey } from './submission.logic.js';

export interface Submission {
  sending: boolean;
  problem: Problem | null;
  /** Sends once at a time: a second click while the first is under way does nothing. Null where it was refused. */
  submit: <Answer>(send: (idempotencyKey: string) => Promise<Answer>) => Promise<Answer | null>;
}

/**
 * One key per form: double clicks and retries make one effect (R2). `onProblem` brings the page up to date before the
 * refusal is shown and the form can be sent again.
 */
export function useSubmission(onProblem?: (problem: Problem) => void | Promise<void>): Submission {
  const key = useRef<string | null>(null);
  const underWay = useRef(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = useCallback(
    async <Answer>(send: (idempotencyKey: string) => Promise<Answer>): Promise<Answer | null> => {
      if (underWay.current) return null;
      underWay.current = true;
      setSending(true);
      setProblem(null);
      key.current ??= newIdempotencyKey();
      try {
        const answer = await send(key.current);
        key.current = null;
        return answer;
      } catch (error) {
        const refused = problemOf(error);
        if (!mayBeDone(refused)) key.current = null;
        await onProblem?.(refused);
        setProblem(refused);
        return null;
      } finally {
        underWay.current = false;
        setSending(false);
      }
    },
    [onProblem],
  );
  return { sending, problem, submit };
}
