import { Link } from 'react-router-dom';
import type { Board, UnitFigures } from './types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { inPercent, within, type Filter } from './drill-down.logic.js';

type Count = 'handled' | 'onTime' | 'late' | 'bounced' | 'denied' | 'filed' | 'corrected';

const filterOf: Readonly<Record<Count, (unit: string) => Filter>> = {
  handled: (unit) => ({ unit }),
  onTime: (unit) => ({ unit, standing: 'onTime' }),
  late: (unit) => ({ unit, standing: 'late' }),
  bounced: (bouncedBy) => ({ bouncedBy }),
  denied: (unit) => ({ unit, denied: 'yes' }),
  filed: (filedBy) => ({ filedBy }),
  corrected: (correctedBy) => ({ correctedBy }),
};

/** Unit by unit: each figure opens its cases, each rate stands beside what it is a share of. */
export function UnitTable({ board }: { board: Board }) {
  const { list, t } = useLanguage();
  const count = (key: Count): Column<UnitFigures> => ({
    key,
    title: t(`dashboard.${key}`),
    show: (row) => (
      <Link
        to={within(board, filterOf[key](row.unit))}
        aria-label={list([
          row.unitName ?? row.unit ?? '—',
          t('dashboard.casesOf', { name: t(`dashboard.${key}`), count: row[key] }),
        ])}
      >
        {row[key]}
      </Link>
    ),
  });
  const rate = (key: 'onTimeRate' | 'bounceRate' | 'denialRate' | 'correctionRate'): Column<UnitFigures> => ({
    key,
    title: t(`dashboard.${key}`),
    className: 'rate',
    show: (row) => inPercent(row[key]),
  });
  const columns: Column<UnitFigures>[] = [
    {
      key: 'unit',
      title: t('dashboard.unit'),
      className: 'unit-name',
      show: ({ unitName }) => <strong>{unitName}</strong>,
    },
    count('handled'),
    count('onTime'),
    count('late'),
    rate('onTimeRate'),
    count('bounced'),
    rate('bounceRate'),
    count('denied'),
    rate('denialRate'),
    count('filed'),
    count('corrected'),
    rate('correctionRate'),
  ];
  return (
    <section className="unit-figures" aria-label={t('dashboard.units')}>
      <h2>{t('dashboard.units')}</h2>
      <p className="quiet">{t('dashboard.unitsWhy')}</p>
      <ListTable caption={t('dashboard.units')} columns={columns} items={board.units} keyOf={({ unit }) => unit} />
    </section>
  );
}
