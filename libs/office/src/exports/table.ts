import { localDateOf, localTimeOf, type Choices, type Label } from '@banjie/workflows';
import { columnLabels, lightLabels, urgentLabel } from './list-words.js';

export type Language = keyof Label;

/** 本地约定：一次导出的行数上限。 Rows of one file at most; what is more is said in it. */
export const mostRows = 5000;

/** A list as it is printed: headings and cells in one language. */
export interface ListTable {
  columns: { heading: string; width: number }[];
  /** Of a register they are read as they are written. */
  rows: Iterable<string[]> | AsyncIterable<string[]>;
  /** What stands under the last row, told how many rows there were; missing where nothing does. */
  foot?: (rows: number) => string[];
  /** How many rows there are. */
  count: number;
  /** The list had more rows. */
  isCut: boolean;
}

export interface Found<Item> {
  items: readonly Item[];
  isCut: boolean;
}

/** What the page shows of an item, in one column. */
export interface ListColumn<Item> {
  name: keyof typeof columnLabels;
  /** In characters. */
  width: number;
  text: (item: Item, language: Language) => string | null;
}

/** The items as rows, numbered from 1. */
export function tableOf<Item>(
  columns: readonly ListColumn<Item>[],
  { items, isCut }: Found<Item>,
  language: Language,
): ListTable {
  return {
    columns: [
      { heading: columnLabels.position[language], width: 6 },
      ...columns.map(({ name, width }) => ({ heading: columnLabels[name][language], width })),
    ],
    rows: items.map((item, index) => [String(index + 1), ...columns.map(({ text }) => text(item, language) ?? '')]),
    count: items.length,
    isCut,
  };
}

/** All pages of a list, up to the most rows a file may have. */
export async function allPages<Item>(
  pageAt: (cursor: string | undefined) => Promise<{ items: readonly Item[]; next: string | null }>,
): Promise<Found<Item>> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await pageAt(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && items.length < mostRows);
  return { items: items.slice(0, mostRows), isCut: cursor !== undefined || items.length > mostRows };
}

/** `2026-03-02 09:00`, Asia/Shanghai. */
export const localMinute = (instant: string): string => `${localDateOf(instant)} ${localTimeOf(instant)}`;

/** A clock ends at 24:00 of its last day, which is an instant of the next: the day is that of the moment before. */
export const lastDay = (instant: string | null): string | null =>
  instant && localDateOf(new Date(Date.parse(instant) - 1).toISOString());

export function lightInWords({ light, urgent }: { light: string | null; urgent: boolean }, language: Language): string {
  const labels: Choices = lightLabels;
  return [light === null ? undefined : labels[light], urgent ? urgentLabel : undefined]
    .flatMap((label) => (label ? [label[language]] : []))
    .join(' ');
}
