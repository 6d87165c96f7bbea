import { useCallback } from 'react';
import type { QueueFilters, QueueItem, QueuePage } from '../../api/types.js';
import { ask } from '../../api/request.js';
import { useMore } from '../../ui/lists/use-paging.js';

/** Three screens of rows: more would only delay the first. */
export const pageSize = 30;

/** The queue as far as it was asked for. `filters`: what it was narrowed to. */
export function useQueue(first: QueuePage, filters: QueueFilters) {
  const pageAt = useCallback(
    (cursor: string) => ask('get', '/api/queue', { params: { query: { ...filters, limit: pageSize, cursor } } }),
    [filters],
  );
  return useMore<QueueItem, QueuePage>(first, pageAt, withFirst);
}

/** A fresh first page renews the beginning and leaves the rest open. */
function withFirst(before: QueuePage, first: QueuePage): QueuePage {
  if (before.items.length <= first.items.length || first.next === null) return first;
  const renewed = new Set(first.items.map(({ process }) => process));
  const rest = before.items.slice(first.items.length).filter(({ process }) => !renewed.has(process));
  return { items: [...first.items, ...rest], next: before.next };
}
