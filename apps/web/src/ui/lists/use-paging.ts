import { useCallback, useEffect, useState } from 'react';
import { problemOf, type Problem } from '../../api/problem.js';

interface PageOfItems<Row> {
  items: Row[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

export interface Paging {
  next: string | null;
  loadMore: () => Promise<void>;
  loading: boolean;
  problem: Problem | null;
}

const fromFirst = <Answer>(_: Answer, first: Answer): Answer => first;

/**
 * The pages after the first, read on demand. `pageAt` reads the page that begins at a cursor. `renewed` merges a first
 * page that was read again into what is shown; by default it replaces it.
 */
export function usePaging<Row, Answer extends PageOfItems<Row>>(
  first: Answer & PageOfItems<Row>,
  pageAt: (cursor: string) => Promise<PageOfItems<Row>>,
  renewed: (before: Answer, first: Answer) => Answer = fromFirst,
): Answer & Paging {
  const [shown, setShown] = useState<Answer>(first);
  const [loading, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => setShown((before) => renewed(before, first)), [first, renewed]);
  const loadMore = useCallback(async () => {
    if (shown.next === null || loading) return;
    setAsking(true);
    setProblem(null);
    try {
      const { items, next } = await pageAt(shown.next);
      setShown({ ...shown, items: [...shown.items, ...items], next });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setAsking(false);
    }
  }, [shown, loading, pageAt]);
  return { ...shown, loadMore, loading, problem };
}
