import { useCallback, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../forms/idempotency-key.js';
import { mayHaveHappened } from '../../forms/submission.logic.js';
import type { QueueItem } from '../../api/types.js';
import { problemOf, type Problem } from '../../api/problem.js';
import { callApi } from '../../api/request.js';

/** Outcome of signing for one matter; `problem` is null where it succeeded. */
export interface Outcome {
  item: QueueItem;
  problem: Problem | null;
}

export interface BatchSign {
  /** By process. */
  outcomes: ReadonlyMap<string, Outcome>;
  /** Position of the matter being signed for, from 1; null while nothing is sent. */
  at: number | null;
  sign: (items: readonly QueueItem[]) => Promise<void>;
}

/** Signs for one matter after the other (R1), each with its own idempotency key and outcome: a refusal does not stop the others. */
export function useBatchSign(): BatchSign {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [at, setAt] = useState<number | null>(null);
  const keys = useRef(new Map<string, string>());
  const inFlight = useRef(false);
  const sign = useCallback(async (items: readonly QueueItem[]) => {
    if (inFlight.current) return;
    inFlight.current = true;
    setOutcomes(new Map());
    for (const [index, item] of items.entries()) {
      setAt(index + 1);
      const problem = await signOne(item, keys.current);
      setOutcomes((before) => new Map(before).set(item.process, { item, problem }));
    }
    setAt(null);
    inFlight.current = false;
  }, []);
  return { outcomes, at, sign };
}

async function signOne({ number, process }: QueueItem, keys: Map<string, string>): Promise<Problem | null> {
  const key = keys.get(process) ?? newIdempotencyKey();
  keys.set(process, key);
  try {
    await callApi('post', '/api/petitions/{number}/acts/signFor', {
      params: { path: { number } },
      body: {},
      idempotencyKey: key,
    });
    keys.delete(process);
    return null;
  } catch (error) {
    const problem = problemOf(error);
    if (!mayHaveHappened(problem)) keys.delete(process);
    return problem;
  }
}
