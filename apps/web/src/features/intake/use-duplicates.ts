import { useEffect, useState } from 'react';
import { ask } from '../../api/request.js';
import type { Question, SeenBefore } from './duplicates.logic.js';

/** A pause in typing after which the office is asked, ms. */
const pauseMs = 400;

/** Earlier petitions like the one being typed; null while nothing was asked. A search that fails disturbs nobody. */
export function useSeenBefore(question: Question | null): SeenBefore[] | null {
  const [found, setFound] = useState<SeenBefore[] | null>(null);
  const asked = question === null ? null : JSON.stringify(question);
  useEffect(() => {
    if (asked === null) {
      setFound(null);
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      ask('post', '/api/petitions/seen-before', { body: JSON.parse(asked) as Question, signal: leaving.signal })
        .then(({ items }) => setFound(items))
        .catch(() => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked]);
  return found;
}
