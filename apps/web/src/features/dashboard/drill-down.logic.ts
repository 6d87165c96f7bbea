import type { Board } from './types.js';

export type Filter = Readonly<Record<string, string>>;

/** The address of the list of exactly the cases a figure counts: its filters are in it. */
export const casesAt = (filter: Filter): string => `/cases?${new URLSearchParams(filter).toString()}`;

/** Filters of figures that count what was received in the period. */
export const within = ({ period }: Pick<Board, 'period'>, filter: Filter = {}): string =>
  casesAt({ ...period, ...filter });

/** 0.934 as `93.4%`; a dash where there is nothing to have a share of. */
export function inPercent(share: number | null): string {
  if (share === null) return '—';
  return `${Number((share * 100).toFixed(1))}%`;
}

/** A round number the longest bar reaches at most, so that charts of small figures do not look dramatic. */
export function scaleOf(figures: readonly number[]): number {
  const most = Math.max(...figures, 1);
  const step = 10 ** Math.floor(Math.log10(most));
  return Math.max(5, Math.ceil(most / step) * step);
}
