import type { Counted } from './types.js';
import { Bars, type Bar } from './Bars.js';
import { ChartCard } from './ChartCard.js';
import { CountedTable } from './CountedTable.js';

interface CountedChartProps<Item extends Counted> {
  title: string;
  /** Heading of the table's first column. */
  heading: string;
  note?: string;
  items: readonly Item[];
  nameOf: (item: Item) => string;
  to: (item: Item) => string;
  toneOf?: (item: Item) => Bar['tone'];
}

/** Figures of one kind as bars, with their table. */
export function CountedChart<Item extends Counted>({
  title,
  heading,
  note,
  items,
  nameOf,
  to,
  toneOf,
}: CountedChartProps<Item>) {
  const bars = items.map((item): Bar => ({
    key: item.key,
    label: nameOf(item),
    count: item.cases,
    to: to(item),
    tone: toneOf?.(item),
  }));
  return (
    <ChartCard
      title={title}
      note={note}
      chart={<Bars bars={bars} />}
      table={<CountedTable caption={title} heading={heading} items={items} nameOf={nameOf} to={to} />}
    />
  );
}
