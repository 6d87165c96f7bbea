import { useEffect, useState } from 'react';
import { callApi } from '../../api/request.js';
import type { DuplicateQuery, LookedAt } from './duplicates.logic.js';

/** Pause in typing after which the search is sent, ms. */
const pauseMs = 400;

/** What there is to look at in what is being typed; null while too little was. A failed search is not shown. */
export function useLookedAt(search: DuplicateQuery | null): LookedAt | null {
  const [found, setFound] = useState<LookedAt | null>(null);
  const searched = search === null ? null : JSON.stringify(search);
  useEffect(() => {
    if (searched === null) {
      setFound(null);
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      callApi('post', '/api/petitions/seen-before', {
        body: JSON.parse(searched) as DuplicateQuery,
        signal: leaving.signal,
      })
        .then(setFound)
        .catch(() => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [searched]);
  return found;
}
