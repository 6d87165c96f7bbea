import { useEffect, useState } from 'react';
import { callApi, type RequestBody } from '../../api/request.js';
import { problemOf, type Problem } from '../../api/problem.js';
import type { Found } from '../../api/types.js';

/** Pause in typing after which it is asked, ms. */
const pauseMs = 180;

export interface Finding {
  /** Of what is typed now, or of what was typed before until the answer is there; null while nothing was asked. */
  found: Found | null;
  problem: Problem | null;
  searching: boolean;
}

/** What was answered, and to what. */
interface Answered {
  to: string;
  found: Found | null;
  problem: Problem | null;
}

const toNothing = '';

/** Asks the office what is meant; what was typed on meanwhile is asked instead. */
export function useFound(text: string, officer: string | undefined): Finding {
  const [answered, setAnswered] = useState<Answered>({ to: toNothing, found: null, problem: null });
  const asked = text === '' && officer === undefined ? toNothing : JSON.stringify({ text, officer });
  useEffect(() => {
    if (asked === toNothing) return setAnswered({ to: toNothing, found: null, problem: null });
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      callApi('post', '/api/find', { body: JSON.parse(asked) as RequestBody<'/api/find'>, signal: leaving.signal })
        .then((found) => setAnswered({ to: asked, found, problem: null }))
        .catch((error: unknown) => {
          if (!leaving.signal.aborted) setAnswered({ to: asked, found: null, problem: problemOf(error) });
        });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked]);
  return { found: answered.found, problem: answered.problem, searching: answered.to !== asked };
}
