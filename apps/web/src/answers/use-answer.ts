import { useCallback, useEffect, useState } from 'react';
import { onOfficeChange } from '../live/office-changes.js';
import { touches } from '../live/touches.logic.js';
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
  useLive(path, setState);
  const current = state.path === path;
  return { answer: current ? state.answer : null, problem: current ? state.problem : null, asking: !current || state.asking, again };
}

/** Changes come in bursts, one per history entry; this long after the first of one the answer is asked for once, ms. */
const burstMs = 250;

/** Reads the answer again when the office says that it may have changed; what is on the screen stays if that fails. */
function useLive<Answer>(path: string, show: (state: State<Answer>) => void): void {
  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      timer = undefined;
      const answer = await ask<Answer>(path, { signal: leaving.signal, background: true }).catch(() => null);
      if (answer !== null && !leaving.signal.aborted) show({ path, answer, problem: null, asking: false });
    };
    const stop = onOfficeChange((change) => {
      if (timer === undefined && touches(path, change)) timer = setTimeout(() => void read(), burstMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
      leaving.abort();
    };
  }, [path, show]);
}
