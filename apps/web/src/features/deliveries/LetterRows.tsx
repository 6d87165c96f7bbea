import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { lastColumn, type LetterEntry, type LetterRow } from './letters.logic.js';

interface Numbered extends LetterRow {
  row: number;
}

/** The table as it will be entered, to be looked at before. */
export function LetterRows({ rows, entry }: { rows: readonly LetterRow[]; entry: LetterEntry }) {
  const { t } = useLanguage();
  const last = lastColumn(entry);
  const columns: Column<Numbered>[] = [
    { key: 'row', title: t('letters.row'), show: ({ row }) => row },
    { key: 'paper', title: t('deliveries.paper'), show: ({ paper }) => paper || '—' },
    { key: 'mailNumber', title: t('letters.mailNumber'), show: ({ mailNumber }) => mailNumber || '—' },
    { key: 'on', title: t('letters.on'), className: 'nowrap', show: ({ on }) => on || '—' },
    ...(last === null
      ? []
      : [
          {
            key: last,
            title: t(`letters.${last}`),
            show: (row: Numbered) => row[last] ?? '',
          } satisfies Column<Numbered>,
        ]),
  ];
  const items = rows.map((row, index) => ({ ...row, row: index + 1 }));
  return <ListTable caption={t('letters.title')} columns={columns} items={items} keyOf={({ row }) => String(row)} />;
}
