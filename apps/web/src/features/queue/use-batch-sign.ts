import { useCallback, useRef, useState } from 'react';
import { mayBeDone, newIdempotencyKey } from '../../forms/submission.logic.js';
import type { QueueItem } from '../../api/types.js';
import { problemOf, type Problem } from '../../api/problem.js';
import { ask } from '../../api/request.js';

/** How signing for one matter ended: it was signed for where there is no problem. */
export interface Outcome {
  item: QueueItem;
  problem: Problem | null;
}

export interface BatchSign {
  /** By process. */
  outcomes: ReadonlyMap<string, Outcome>;
  /** Which one is being signed for, from 1; null where nothing is under way. */
  at: number | null;
  sign: (items: readonly QueueItem[]) => Promise<void>;
}

/** Signs for matter after matter (R1), each with a key and an outcome of its own: a refusal of one stops none of the others. */
export function useBatchSign(): BatchSign {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [at, setAt] = useState<number | null>(null);
  const keys = useRef(new Map<string, string>());
  const underWay = useRef(false);
  const sign = useCallback(async (items: readonly QueueItem[]) => {
    if (underWay.current) return;
    underWay.current = true;
    setOutcomes(new Map());
    for (const [index, item] of items.entries()) {
      setAt(index + 1);
      const problem = await signOne(item, keys.current);
      setOutcomes((before) => new Map(before).set(item.process, { item, problem }));
    }
    setAt(null);
    underWay.current = false;
  }, []);
  return { outcomes, at, sign };
}

async function signOne({ number, process }: QueueItem, keys: Map<string, string>): Promise<Problem | null> {
  const key = keys.get(process) ?? newIdempotencyKey();
  keys.set(process, key);
  try {
    await ask('post', '/api/petitions/{number}/acts/signFor', {
      params: { path: { number } },
      body: {},
      idempotencyKey: key,
    });
    keys.delete(process);
    return null;
  } catch (error) {
    const problem = problemOf(error);
    if (!mayBeDone(problem)) keys.delete(process);
    return problem;
  }
}
