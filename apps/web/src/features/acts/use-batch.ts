import { useCallback, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../forms/idempotency-key.js';
import { mayHaveHappened } from '../../forms/submission.logic.js';
import { problemOf, type Problem } from '../../api/problem.js';

/** Outcome of an act at one row; `problem` is null where it succeeded. */
export interface Outcome<Item> {
  item: Item;
  problem: Problem | null;
}

export interface Batch<Item> {
  /** By process. */
  outcomes: ReadonlyMap<string, Outcome<Item>>;
  /** Position of the row being acted on, from 1; null while nothing is sent. */
  at: number | null;
  run: (items: readonly Item[]) => Promise<void>;
}

/** Does one act at one row after the other, each with its own idempotency key and outcome: a refusal does not stop the others. */
export function useBatch<Item extends { process: string }>(
  send: (item: Item, idempotencyKey: string) => Promise<unknown>,
): Batch<Item> {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome<Item>>>(new Map());
  const [at, setAt] = useState<number | null>(null);
  const keys = useRef(new Map<string, string>());
  const inFlight = useRef(false);
  const run = useCallback(
    async (items: readonly Item[]) => {
      if (inFlight.current) return;
      inFlight.current = true;
      setOutcomes(new Map());
      for (const [index, item] of items.entries()) {
        setAt(index + 1);
        const problem = await problemIn(send, item, keys.current);
        setOutcomes((before) => new Map(before).set(item.process, { item, problem }));
      }
      setAt(null);
      inFlight.current = false;
    },
    [send],
  );
  return { outcomes, at, run };
}

async function problemIn<Item extends { process: string }>(
  send: (item: Item, idempotencyKey: string) => Promise<unknown>,
  item: Item,
  keys: Map<string, string>,
): Promise<Problem | null> {
  const { process } = item;
  const key = keys.get(process) ?? newIdempotencyKey();
  keys.set(process, key);
  try {
    await send(item, key);
    keys.delete(process);
    return null;
  } catch (error) {
    const problem = problemOf(error);
    if (!mayHaveHappened(problem)) keys.delete(process);
    return problem;
  }
}
