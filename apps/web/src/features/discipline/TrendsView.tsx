import { useSearchParams } from 'react-router-dom';
import type { Trends } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { ChartCard } from '../dashboard/ChartCard.js';
import '../dashboard/dashboard.css';
import { TrendChart } from './TrendChart.js';
import { UnitChoice } from './UnitChoice.js';

type Trend = Trends['figures'][number];
type Month = Trend['months'][number];
type UnitTrend = Trends['units'][number];

const names: Readonly<Record<Trend['figure'], MessageKey>> = {
  yellowCards: 'discipline.yellowCards',
  breaches: 'discipline.breaches',
  clues: 'discipline.cluesRaised',
  openings: 'discipline.openings',
};

/** Twelve months of cards, breaches, clues and openings, each beside the same month of last year (R15). */
export function TrendsView() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const unit = search.get('unit');
  const query = useApi('/api/discipline-board/trends', { params: { query: unit === null ? {} : { unit } } });
  return (
    <>
      <UnitChoice />
      <QueryResult query={query}>
        {({ figures, units }) =>
          units.length === 0 ? (
            <EmptyState title={t('discipline.trendsEmpty')}>{t('discipline.emptyWhy')}</EmptyState>
          ) : (
            <>
              <div className="trend-charts">
                {figures.map((trend) => (
                  <ChartCard
                    key={trend.figure}
                    title={t(names[trend.figure])}
                    chart={<TrendChart title={t(names[trend.figure])} months={trend.months} />}
                    table={<MonthTable title={t(names[trend.figure])} months={trend.months} />}
                  />
                ))}
              </div>
              <UnitsCompared units={units} />
            </>
          )
        }
      </QueryResult>
    </>
  );
}

function MonthTable({ title, months }: { title: string; months: readonly Month[] }) {
  const { t } = useLanguage();
  const columns: Column<Month>[] = [
    { key: 'month', title: t('discipline.month'), className: 'grow', show: ({ month }) => month },
    { key: 'count', title: t('discipline.thisYear'), show: ({ count }) => count },
    { key: 'lastYear', title: t('discipline.lastYear'), show: ({ lastYear }) => lastYear },
  ];
  return <ListTable caption={title} columns={columns} items={months} keyOf={({ month }) => month} />;
}

function UnitsCompared({ units }: { units: readonly UnitTrend[] }) {
  const { t } = useLanguage();
  const columns: Column<UnitTrend>[] = [
    {
      key: 'unit',
      title: t('discipline.unit'),
      className: 'grow',
      show: ({ unitName }) => <strong>{unitName ?? t('discipline.noUnit')}</strong>,
    },
    ...Object.entries(names).map(([figure, label]): Column<UnitTrend> => ({
      key: figure,
      title: t(label),
      show: ({ figures }) => {
        const { now, lastMonth, lastYear } = figures[figure as Trend['figure']];
        return `${now} / ${lastMonth} / ${lastYear}`;
      },
    })),
  ];
  return (
    <section aria-labelledby="units-compared">
      <h2 id="units-compared">{t('discipline.byUnit')}</h2>
      <p className="quiet">
        {t('discipline.compare')} · {t('discipline.trendsWhy')}
      </p>
      <ListTable
        caption={t('discipline.byUnit')}
        columns={columns}
        items={units}
        keyOf={({ unit }) => unit ?? 'none'}
      />
    </section>
  );
}
