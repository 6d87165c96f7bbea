import { useApi } from '../api/use-api.js';
import type { ListName } from './list-name.js';
import type { Readings } from './spelling.logic.js';

/** The entries of a list of the counter that are offered, with how each is spelt. */
export function useListOptions(name: ListName): { value: string; label: string; readings: Readings }[] {
  const { data } = useApi('/api/lists/{name}', { params: { path: { name } } });
  return (data?.items ?? [])
    .filter(({ retired }) => !retired)
    .map(({ path, readings }) => ({ value: path, label: path.replaceAll('/', ' / '), readings }));
}
