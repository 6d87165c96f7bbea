import type { QueryParameters } from '../../api/request.js';
import type { RegisterColumn } from '../../api/types.js';

/** What a register can be narrowed to and ordered by, as query parameters of its page. */
export const filterNames = [
  'from',
  'to',
  'text',
  'category',
  'channel',
  'lane',
  'unit',
  'officer',
  'stage',
  'act',
] as const;
export type FilterName = (typeof filterNames)[number];

export type Asked = NonNullable<QueryParameters<'/api/registers/{register}'>>;
export type Filters = Partial<Record<FilterName, string>>;
export type Order = NonNullable<Asked['order']>;
export type Direction = NonNullable<Asked['direction']>;

/** The filters of an address; empty ones and other parameters are left out. Impossible values are refused by the API. */
export const filtersIn = (address: URLSearchParams): Filters =>
  Object.fromEntries(
    filterNames.flatMap((name) => (address.get(name)?.trim() ? [[name, address.get(name)?.trim()]] : [])),
  );

/** How the page is ordered: by the time of entry, the latest first, where nothing else is asked for. */
export const orderIn = (address: URLSearchParams): { order: Order; direction: Direction } => ({
  order: (address.get('order') ?? 'entered') as Order,
  direction: address.get('direction') === 'ascending' ? 'ascending' : 'descending',
});

/** The address with some filters changed; an empty one is removed. */
export function narrowed(address: URLSearchParams, change: Filters): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(change)) {
    if (value.trim() === '') next.delete(name);
    else next.set(name, value.trim());
  }
  return next;
}

/** The address ordered by a column; by the one it is ordered by already, the other way round. */
export function ordered(address: URLSearchParams, order: Order): URLSearchParams {
  const now = orderIn(address);
  const next = new URLSearchParams(address);
  next.set('order', order);
  next.set('direction', now.order === order && now.direction === 'descending' ? 'ascending' : 'descending');
  return next;
}

/** Dates, times and numbers of matters stay on one line. */
export const isUnbroken = (words: string): boolean => /^[\dA-Z][\dA-Z: -]{5,19}$/.test(words);

/** Columns as somebody arranges them. */
export type Arranged = Pick<RegisterColumn, 'name' | 'label' | 'isShown' | 'width'>;

/** With one column a place further to the front or the back; at the end it stays. */
export function moved(columns: readonly Arranged[], name: string, by: -1 | 1): Arranged[] {
  const from = columns.findIndex((column) => column.name === name);
  const to = from + by;
  const [one, other] = [columns[from], columns[to]];
  if (!one || !other) return [...columns];
  return columns.map((column, index) => (index === from ? other : index === to ? one : column));
}

export const changed = (columns: readonly Arranged[], name: string, change: Partial<Arranged>): Arranged[] =>
  columns.map((column) => (column.name === name ? { ...column, ...change } : column));

/** As wide as somebody says it: the nearest of three. In characters. */
export const widths = { narrow: 8, middle: 16, wide: 34 } as const;
export type Width = keyof typeof widths;

export const widthOf = (characters: number): Width =>
  characters <= 10 ? 'narrow' : characters <= 22 ? 'middle' : 'wide';
