import { useCallback, useEffect, useState } from 'react';
import type { QueueFilters, QueueItem, QueuePage } from '../../../answers/list-answers.js';
import { problemOf, type Problem } from '../../../answers/problem.js';
import { ask } from '../../../answers/request.js';

/** Three screens of rows: more would only delay the first. */
export const pageSize = 30;

export interface More {
  items: QueueItem[];
  /** Where the next page begins; null at the end. */
  next: string | null;
  more: () => Promise<void>;
  asking: boolean;
  problem: Problem | null;
}

/** The pages after the first, fetched on demand; a fresh first page renews the beginning and leaves the rest open. `filters`: what it was narrowed to. */
export function useMore(first: QueuePage, filters: QueueFilters): More {
  const [shown, setShown] = useState(first);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => setShown((before) => withFirst(before, first)), [first]);
  const more = useCallback(async () => {
    if (shown.next === null || asking) return;
    setAsking(true);
    setProblem(null);
    try {
      const page = await ask('get', '/api/queue', { params: { query: { ...filters, limit: pageSize, cursor: shown.next } } });
      setShown({ items: [...shown.items, ...page.items], next: page.next });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setAsking(false);
    }
  }, [shown, asking, filters]);
  return { ...shown, more, asking, problem };
}

function withFirst(before: QueuePage, first: QueuePage): QueuePage {
  if (before.items.length <= first.items.length || first.next === null) return first;
  const renewed = new Set(first.items.map(({ process }) => process));
  const rest = before.items.slice(first.items.length).filter(({ process }) => !renewed.has(process));
  return { items: [...first.items, ...rest], next: before.next };
}
