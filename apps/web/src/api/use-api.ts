import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { onOfficeChange } from './live/office-changes.js';
import { touches } from './live/affected.logic.js';
import { problemOf, type Problem } from './problem.js';
import { addressOf, ask, type AnswerAt, type Manner, type PathOf, type Saying } from './request.js';

export interface Asked<Answer> {
  answer: Answer | null;
  problem: Problem | null;
  asking: boolean;
  /** Asks again; what is shown stays until the new answer is there. Null if there was none. */
  again: () => Promise<Answer | null>;
}

/** What the API answers to a GET, for a page to show; known by its address below /api. */
export function useAnswer<Path extends PathOf<'get'>>(
  path: Path,
  ...saying: Saying<'get', Path>
): Asked<AnswerAt<'get', Path>> {
  const [said] = saying;
  const address = addressOf(path, said as Parameters<typeof addressOf>[1]);
  const question = (manner: Manner) =>
    ask('get', path, ...([{ ...said, ...manner }] as unknown as Saying<'get', Path>));
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [address],
    queryFn: ({ signal }) => question({ signal }),
  });
  useLive(address, question);
  const again = useCallback(async () => {
    const { data: answer, isSuccess } = await refetch();
    return isSuccess ? answer : null;
  }, [refetch]);
  return { answer: data ?? null, problem: error ? problemOf(error) : null, asking: isFetching, again };
}

type Question = (manner: Manner) => Promise<unknown>;

/** Changes come in bursts, one per history entry; this long after the first of one the answer is asked for once, ms. */
const burstMs = 250;

/** Reads the answer again when the office says that it may have changed. */
function useLive(path: string, question: Question): void {
  const client = useQueryClient();
  const asked = useRef(question);
  asked.current = question;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onOfficeChange((change) => {
      if (timer !== undefined || !touches(path, change)) return;
      timer = setTimeout(() => {
        timer = undefined;
        void renew(client, path, asked.current);
      }, burstMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [path, client]);
}

/** An answer still under way may be from before the change: it is given up, and whoever waits for it gets the newer one. */
async function renew(client: QueryClient, path: string, question: Question): Promise<void> {
  void client.cancelQueries({ queryKey: [path] }, { silent: true, revert: false });
  await client.prefetchQuery({ queryKey: [path], queryFn: ({ signal }) => question({ signal, background: true }) });
}
