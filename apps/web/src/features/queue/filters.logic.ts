import type { QueueFilters } from '../../api/types.js';

/** Filters of the queue, as query parameters of the page. */
export const filterNames = ['tab', 'kind', 'stage', 'urgency', 'unit', 'deskOf', 'category', 'text'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = QueueFilters;

/** As chosen or typed; empty where it was emptied. */
type Chosen = Partial<Record<FilterName, string>>;

/** The filters of an address; empty ones and other parameters are left out. Impossible values are refused by the API. */
export function filtersIn(address: URLSearchParams): Filters {
  const given = filterNames.flatMap((name) => (address.get(name)?.trim() ? [[name, address.get(name)?.trim()]] : []));
  return Object.fromEntries(given) as Filters;
}

/** Filters as a query string, in a fixed order, so that equal filters are equal text; empty where there are none. */
export function addressOf(filters: Filters): string {
  return new URLSearchParams(filterNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : []))).toString();
}

/** Filters with some of them changed; an empty one is removed. */
export const changed = (filters: Filters, change: Chosen): Filters =>
  filtersIn(new URLSearchParams(Object.entries({ ...filters, ...change })));

/** A stage is of one kind of procedure: both are chosen at once, as `kind:stage`. */
export const stageChoice = ({ kind, stage }: Filters): string => (kind ? `${kind}:${stage ?? ''}` : '');

export function fromStageChoice(choice: string): Chosen {
  const [kind = '', stage = ''] = choice.split(':');
  return { kind, stage };
}
