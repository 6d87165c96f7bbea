import { useEffect, useState } from 'react';
import { callApi } from '../../api/request.js';
import type { DuplicateQuery, PossibleDuplicate } from './duplicates.logic.js';

/** Pause in typing after which the search is sent, ms. */
const pauseMs = 400;

/** Earlier petitions like the one being typed; null while nothing was searched. A failed search is not shown. */
export function useDuplicates(search: DuplicateQuery | null): PossibleDuplicate[] | null {
  const [found, setFound] = useState<PossibleDuplicate[] | null>(null);
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
        .then(({ items }) => setFound(items))
        .catch(() => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [searched]);
  return found;
}
