import { useCallback, useEffect, useState } from 'react';
import { problemOf, type Problem } from './problem.js';
import { ask } from './request.js';

export interface Asked<Answer> {
  answer: Answer | null;
  problem: Problem | null;
  asking: boolean;
  /** Asks again; what is shown stays until the new answer is there. */
  again: () => Promise<Answer | null>;
}

interface State<Answer> {
  path: string;
  answer: Answer | null;
  problem: Problem | null;
  asking: boolean;
}

/** What the API answers to a GET, for a page to show. */
export function useAnswer<Answer>(path: string): Asked<Answer> {
  const [state, setState] = useState<State<Answer>>({ path, answer: null, problem: null, asking: true });
  const load = useCallback(
    async (signal?: AbortSignal): Promise<Answer | null> => {
      try {
        const answer = await ask<Answer>(path, { signal });
        setState({ path, answer, problem: null, asking: false });
        return answer;
      } catch (error) {
        if (signal?.aborted) return null;
        const problem = problemOf(error);
        setState((before) => ({ path, answer: before.path === path ? before.answer : null, problem, asking: false }));
        return null;
      }
    },
    [path],
  );
  useEffect(() => {
    const leaving = new AbortController();
    setState((before) => ({ path, answer: before.path === path ? before.answer : null, problem: null, asking: true }));
    void load(leaving.signal);
    return () => leaving.abort();
  }, [path, load]);
  const again = useCallback(() => load(), [load]);
  const current = state.path === path;
  return { answer: current ? state.answer : null, problem: current ? state.problem : null, asking: !current || state.asking, again };
}
