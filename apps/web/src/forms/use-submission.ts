import { useCallback, useRef, useState } from 'react';
import { problemOf, type Problem } from '../api/problem.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { mayHaveHappened } from './submission.logic.js';

export interface Submission {
  sending: boolean;
  problem: Problem | null;
  /** One request at a time: a second click while one is in flight does nothing. Null where it was refused. */
  submit: <Answer>(send: (idempotencyKey: string) => Promise<Answer>) => Promise<Answer | null>;
}

/**
 * One key per form: double clicks and retries make one effect (R2). `onProblem` brings the page up to date before the
 * refusal is shown and the form can be sent again.
 */
export function useSubmission(onProblem?: (problem: Problem) => void | Promise<void>): Submission {
  const key = useRef<string | null>(null);
  const inFlight = useRef(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = useCallback(
    async <Answer>(send: (idempotencyKey: string) => Promise<Answer>): Promise<Answer | null> => {
      if (inFlight.current) return null;
      inFlight.current = true;
      setSending(true);
      setProblem(null);
      key.current ??= newIdempotencyKey();
      try {
        const answer = await send(key.current);
        key.current = null;
        return answer;
      } catch (error) {
        const refused = problemOf(error);
        if (!mayHaveHappened(refused)) key.current = null;
        await onProblem?.(refused);
        setProblem(refused);
        return null;
      } finally {
        inFlight.current = false;
        setSending(false);
      }
    },
    [onProblem],
  );
  return { sending, problem, submit };
}
