import { useCallback, useEffect, useState } from 'react';
import { problemOf, type Problem } from '../../api/problem.js';

interface PageOfRows<Row> {
  items: Row[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

export interface More {
  next: string | null;
  more: () => Promise<void>;
  asking: boolean;
  problem: Problem | null;
}

const startAgain = <Answer>(_: Answer, first: Answer): Answer => first;

/**
 * The pages after the first, fetched on demand. `pageAt`: asks for the page that begins at a cursor. `renewed`: what
 * stands after the first page was read again; the first page alone where nothing else is said.
 */
export function useMore<Row, Answer extends PageOfRows<Row>>(
  first: Answer & PageOfRows<Row>,
  pageAt: (cursor: string) => Promise<PageOfRows<Row>>,
  renewed: (before: Answer, first: Answer) => Answer = startAgain,
): Answer & More {
  const [shown, setShown] = useState<Answer>(first);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => setShown((before) => renewed(before, first)), [first, renewed]);
  const more = useCallback(async () => {
    if (shown.next === null || asking) return;
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
  }, [shown, asking, pageAt]);
  return { ...shown, more, asking, problem };
}
