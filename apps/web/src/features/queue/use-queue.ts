import { useCallback } from 'react';
import type { QueueFilters, QueueListItem, QueuePage } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { usePaging } from '../../ui/lists/use-paging.js';

/** About three screens of rows. */
export const pageSize = 30;

/** The pages of the queue read so far. `filters`: those of the first page. */
export function useQueue(first: QueuePage, filters: QueueFilters) {
  const pageAt = useCallback(
    (cursor: string) => callApi('get', '/api/queue', { params: { query: { ...filters, limit: pageSize, cursor } } }),
    [filters],
  );
  return usePaging<QueueListItem, QueuePage>(first, pageAt, withFirst);
}

/** A first page read again replaces the beginning; the later pages stay. */
function withFirst(before: QueuePage, first: QueuePage): QueuePage {
  if (before.items.length <= first.items.length || first.next === null) return first;
  const renewed = new Set(first.items.map(({ process }) => process));
  const rest = before.items.slice(first.items.length).filter(({ process }) => !renewed.has(process));
  return { items: [...first.items, ...rest], next: before.next };
}
