import { Link } from 'react-router-dom';
import type { Counted } from './types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';

interface CountedTableProps<Item extends Counted> {
  caption: string;
  heading: string;
  items: readonly Item[];
  nameOf: (item: Item) => string;
  to: (item: Item) => string;
}

/** The three counters (R15) of each row; the first opens the cases. */
export function CountedTable<Item extends Counted>({ caption, heading, items, nameOf, to }: CountedTableProps<Item>) {
  const { t } = useLanguage();
  const columns: Column<Item>[] = [
    { key: 'name', title: heading, className: 'grow', show: nameOf },
    {
      key: 'cases',
      title: t('dashboard.cases'),
      show: (item) => (
        <Link to={to(item)} aria-label={t('dashboard.casesOf', { name: nameOf(item), count: item.cases })}>
          {item.cases}
        </Link>
      ),
    },
    { key: 'batches', title: t('dashboard.batches'), show: ({ batches }) => batches },
    { key: 'people', title: t('dashboard.people'), show: ({ people }) => people },
  ];
  return <ListTable caption={caption} columns={columns} items={items} keyOf={({ key }) => key} />;
}
