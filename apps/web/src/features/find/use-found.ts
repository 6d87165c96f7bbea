import { useEffect, useState } from 'react';
import { callApi } from '../../api/request.js';
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

const nothing: Finding = { found: null, problem: null, searching: false };

/** Asks the office what is meant; what was typed on meanwhile is asked instead. */
export function useFound(text: string, officer: string | undefined): Finding {
  const [finding, setFinding] = useState<Finding>(nothing);
  useEffect(() => {
    if (text === '' && officer === undefined) {
      setFinding(nothing);
      return;
    }
    setFinding((before) => ({ ...before, searching: true }));
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      callApi('post', '/api/find', {
        body: officer === undefined ? { text } : { text, officer },
        signal: leaving.signal,
      })
        .then((found) => setFinding({ found, problem: null, searching: false }))
        .catch((error: unknown) => {
          if (!leaving.signal.aborted) setFinding({ found: null, problem: problemOf(error), searching: false });
        });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [text, officer]);
  return finding;
}
