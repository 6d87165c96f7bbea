import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { onOfficeChange } from '../live/office-changes.js';
import { touches } from '../live/touches.logic.js';
import { problemOf, type Problem } from './problem.js';
import { ask } from './request.js';

export interface Asked<Answer> {
  answer: Answer | null;
  problem: Problem | null;
  asking: boolean;
  /** Asks again; what is shown stays until the new answer is there. Null if there was none. */
  again: () => Promise<Answer | null>;
}

/** What the API answers to a GET, for a page to show. `path` is the address below /api. */
export function useAnswer<Answer>(path: string): Asked<Answer> {
  const { data, error, isFetching, refetch } = useQuery({ queryKey: [path], queryFn: ({ signal }) => ask<Answer>(path, { signal }) });
  useLive(path);
  const again = useCallback(async () => {
    const { data: answer, isSuccess } = await refetch();
    return isSuccess ? answer : null;
  }, [refetch]);
  return { answer: data ?? null, problem: error ? problemOf(error) : null, asking: isFetching, again };
}

/** Changes come in bursts, one per history entry; this long after the first of one the answer is asked for once, ms. */
const burstMs = 250;

/** Reads the answer again when the office says that it may have changed. */
function useLive(path: string): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onOfficeChange((change) => {
      if (timer !== undefined || !touches(path, change)) return;
      timer = setTimeout(() => {
        timer = undefined;
        void renew(client, path);
      }, burstMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [path, client]);
}

/** An answer still under way may be from before the change, so it is given up first. */
async function renew(client: QueryClient, path: string): Promise<void> {
  await client.cancelQueries({ queryKey: [path] });
  await client.prefetchQuery({ queryKey: [path], queryFn: ({ signal }) => ask(path, { signal, background: true }) });
}
