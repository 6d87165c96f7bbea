import { useCallback, useEffect, useState } from 'react';
import type { FoundCases } from '../../../answers/board-answers.js';
import { problemOf, type Problem } from '../../../answers/problem.js';
import { ask, type QueryAt } from '../../../answers/request.js';

interface MoreCases extends FoundCases {
  more: () => Promise<void>;
  asking: boolean;
  problem: Problem | null;
}

/** The pages after the first, fetched on demand. */
export function useCases(query: QueryAt<'/api/petitions'>, first: FoundCases): MoreCases {
  const [shown, setShown] = useState(first);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => setShown(first), [first]);
  const more = useCallback(async () => {
    if (shown.next === null || asking) return;
    setAsking(true);
    setProblem(null);
    try {
      const page = await ask('get', '/api/petitions', { params: { query: { ...query, cursor: shown.next } } });
      setShown({ ...shown, items: [...shown.items, ...page.items], next: page.next });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setAsking(false);
    }
  }, [query, shown, asking]);
  return { ...shown, more, asking, problem };
}
