import { Link } from 'react-router-dom';
import type { Ledger } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';

type Loss = Ledger['merit'][number];
type Source = Loss['sources'][number];

/** Years whose merit was lost by denials outside the filing, with the findings they rest on and who confirmed them (R4). */
export function MeritLosses({ losses }: { losses: readonly Loss[] }) {
  const { t } = useLanguage();
  if (losses.length === 0) return null;
  const columns: Column<Loss>[] = [
    { key: 'year', title: t('column.year'), className: 'nowrap', show: ({ year }) => t('ledger.year', { year }) },
    {
      key: 'state',
      title: t('column.counts'),
      show: ({ enteredOn: date, takenBackOn: back }) =>
        back === null ? t('merit.lost', { date }) : t('merit.takenBack', { date, back }),
    },
    {
      key: 'sources',
      title: t('column.sources'),
      className: 'grow',
      show: ({ sources }) => sources.map((source, index) => <FoundDenial key={index} source={source} />),
    },
    {
      key: 'confirmed',
      title: t('column.confirmed'),
      show: ({ confirmedOn: date, confirmedBy: name }) => {
        if (date === null) return t('merit.unconfirmed');
        return name === null ? date : t('merit.confirmedBy', { date, name });
      },
    },
  ];
  return (
    <section aria-labelledby="merit-title">
      <h2 id="merit-title">{t('merit.title')}</h2>
      <ListTable caption={t('merit.title')} columns={columns} items={losses} keyOf={({ year }) => String(year)} />
    </section>
  );
}

function FoundDenial({ source: { number, foundOn: date, fellOn: fell } }: { source: Source }) {
  const { t } = useLanguage();
  return (
    <div>
      {number === null ? null : <Link to={`/accountability/${number}`}>{number}</Link>}{' '}
      {fell === null ? t('merit.source', { date }) : t('merit.sourceFell', { date, fell })}
    </div>
  );
}
