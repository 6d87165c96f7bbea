import type { ReactNode } from 'react';

export interface Column<Item> {
  key: string;
  title: string;
  show: (item: Item) => ReactNode;
  className?: string;
}

interface ListTableProps<Item> {
  caption: string;
  columns: readonly Column<Item>[];
  items: readonly Item[];
  keyOf: (item: Item) => string;
}

/** A table on a wide screen, cards on a phone: each cell carries its column's title. */
export function ListTable<Item>({ caption, columns, items, keyOf }: ListTableProps<Item>) {
  return (
    <table className="list">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, className }) => (
            <th key={key} scope="col" className={className}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={keyOf(item)}>
            {columns.map(({ key, title, show, className }) => (
              <td key={key} data-title={title} className={className}>
                {show(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
