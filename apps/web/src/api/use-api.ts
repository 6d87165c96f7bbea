import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { isAffected } from './live/affected.logic.js';
import { subscribeToOffice } from './live/office-changes.js';
import { problemOf, type Problem } from './problem.js';
import {
  addressOf,
  callApi,
  type CallArguments,
  type PathOf,
  type RequestOptions,
  type ResponseBody,
} from './request.js';

export interface Query<Data> {
  data: Data | null;
  problem: Problem | null;
  loading: boolean;
  /** Reads again; the present data stays on the page until the new data is there. Null where there was no answer. */
  refetch: () => Promise<Data | null>;
}

/** Reads an address with GET and keeps the data up to date; cached by its address below /api. */
export function useApi<Path extends PathOf<'get'>>(
  path: Path,
  ...callArguments: CallArguments<'get', Path>
): Query<ResponseBody<'get', Path>> {
  const [input] = callArguments;
  const address = addressOf(path, input as Parameters<typeof addressOf>[1]);
  const read = (options: RequestOptions) =>
    callApi('get', path, ...([{ ...input, ...options }] as unknown as CallArguments<'get', Path>));
  const query = useQuery({ queryKey: [address], queryFn: ({ signal }) => read({ signal }) });
  useLiveUpdates(address, read);
  const { refetch: readAgain } = query;
  const refetch = useCallback(async () => {
    const { data, isSuccess } = await readAgain();
    return isSuccess ? data : null;
  }, [readAgain]);
  return {
    data: query.data ?? null,
    problem: query.error ? problemOf(query.error) : null,
    loading: query.isFetching,
    refetch,
  };
}

type Read = (options: RequestOptions) => Promise<unknown>;

/** Changes come in bursts, one per history entry; this long after the first of a burst the data is read once, ms. */
const burstMs = 250;

/** Reads again when the office reports a change that may affect this address. */
function useLiveUpdates(address: string, read: Read): void {
  const client = useQueryClient();
  const latestRead = useRef(read);
  latestRead.current = read;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = subscribeToOffice((change) => {
      if (timer !== undefined || !isAffected(address, change)) return;
      timer = setTimeout(() => {
        timer = undefined;
        void renew(client, address, latestRead.current);
      }, burstMs);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [address, client]);
}

/** A read still in flight may be from before the change: it is cancelled, and whoever waits for it gets the newer data. */
async function renew(client: QueryClient, address: string, read: Read): Promise<void> {
  void client.cancelQueries({ queryKey: [address] }, { silent: true, revert: false });
  await client.prefetchQuery({ queryKey: [address], queryFn: ({ signal }) => read({ signal, background: true }) });
}
