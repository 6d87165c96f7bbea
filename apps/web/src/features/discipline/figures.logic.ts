import type { DisciplineBoard } from '../../api/types.js';
import type { MessageKey } from '../../language/messages.zh.js';

export type Counts = DisciplineBoard['total'];
export type Figure = Exclude<keyof Counts, 'clues'>;

interface Shown {
  figure: keyof Counts;
  label: MessageKey;
  tone?: 'yellow' | 'red';
}

/** The figures in the order of the ladder: cards, what is explained and ordered, what is looked into. */
export const shownFigures: readonly Shown[] = [
  { figure: 'yellowToday', label: 'discipline.yellowToday', tone: 'yellow' },
  { figure: 'redThisWeek', label: 'discipline.redThisWeek', tone: 'red' },
  { figure: 'yellow', label: 'discipline.yellow', tone: 'yellow' },
  { figure: 'red', label: 'discipline.red', tone: 'red' },
  { figure: 'explanations', label: 'discipline.explanations' },
  { figure: 'explanationsLate', label: 'discipline.explanationsLate', tone: 'red' },
  { figure: 'toDecide', label: 'discipline.toDecide' },
  { figure: 'orders', label: 'discipline.orders' },
  { figure: 'ordersLate', label: 'discipline.ordersLate', tone: 'red' },
  { figure: 'denialSample', label: 'discipline.denialSample' },
  { figure: 'clues', label: 'discipline.cluesRaised' },
];

/** The list behind a figure; of no unit in particular where `unit` is undefined, of none where it is null. */
export function listAddress(figure: keyof Counts, unit: string | null | undefined): string {
  const of: Record<string, string> = unit === undefined ? {} : { unit: unit ?? 'none' };
  if (figure === 'clues') return addressWith('/discipline/clues', unit === null ? {} : of);
  return addressWith('/discipline', { figure, ...of });
}

function addressWith(path: string, search: Record<string, string>): string {
  const text = new URLSearchParams(search).toString();
  return text === '' ? path : `${path}?${text}`;
}

export const figureOf = (name: string | null): Shown | undefined =>
  shownFigures.find(({ figure }) => figure === name && figure !== 'clues');

/** The table of units, narrowed as the list was. */
export const addressOfUnit = (unit: string | null): string =>
  unit === null || unit === 'none' ? '/discipline' : addressWith('/discipline', { unit });
