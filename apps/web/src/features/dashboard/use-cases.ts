import { useCallback } from 'react';
import type { FoundCases } from './types.js';
import { callApi, type QueryParameters } from '../../api/request.js';
import { usePaging } from '../../ui/lists/use-paging.js';

/** The pages of cases behind a figure read so far. */
export function useCases(filter: QueryParameters<'/api/petitions'>, first: FoundCases) {
  const pageAt = useCallback(
    (cursor: string) => callApi('get', '/api/petitions', { params: { query: { ...filter, cursor } } }),
    [filter],
  );
  return usePaging<FoundCases['items'][number], FoundCases>(first, pageAt);
}
