import { useCallback } from 'react';
import type { FoundCases } from './types.js';
import { ask, type QueryAt } from '../../api/request.js';
import { useMore } from '../../ui/lists/use-paging.js';

/** The cases behind a figure as far as they were asked for. */
export function useCases(query: QueryAt<'/api/petitions'>, first: FoundCases) {
  const pageAt = useCallback(
    (cursor: string) => ask('get', '/api/petitions', { params: { query: { ...query, cursor } } }),
    [query],
  );
  return useMore<FoundCases['items'][number], FoundCases>(first, pageAt);
}
