import { useSearchParams } from 'react-router-dom';
import type { Board } from './types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { lightStyles } from '../../ui/lists/light.logic.js';
import { Page } from '../../ui/Page.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import { ChartCard } from './ChartCard.js';
import { CountedChart } from './CountedChart.js';
import { CountedTable } from './CountedTable.js';
import './dashboard.css';
import { casesAt, within } from './drill-down.logic.js';
import { LighterTable } from './LighterTable.js';
import { MonthColumns } from './MonthColumns.js';
import { PeriodForm } from './PeriodForm.js';
import { SatisfactionChart } from './SatisfactionChart.js';
import { Tiles } from './Tiles.js';
import { UnitTable } from './UnitTable.js';

/** The office in figures, each of which opens its cases (R15). */
export function DashboardPage() {
  const { t } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const query = useApi('/api/dashboard', { params: { query: Object.fromEntries(search) } });
  return (
    <Page title={t('navigation.dashboard')} lead={t('dashboard.lead')}>
      <QueryResult query={query}>
        {(board) => (
          <>
            <div className="board-head">
              <PeriodForm
                key={`${board.period.from} ${board.period.to}`}
                period={board.period}
                onChoose={(period) => setSearch({ ...period })}
              />
              <span className="quiet">{t('dashboard.asOf', { at: officeTime(board.asOf) })}</span>
            </div>
            <Tiles board={board} />
            {board.total.cases === 0 ? (
              <EmptyState title={t('dashboard.empty')}>{t('dashboard.emptyWhy')}</EmptyState>
            ) : (
              <Charts board={board} />
            )}
          </>
        )}
      </QueryResult>
    </Page>
  );
}

function Charts({ board }: { board: Board }) {
  const { localized, t } = useLanguage();
  const lightName = (key: string): string =>
    key in lightStyles ? t(lightStyles[key as keyof typeof lightStyles].messageKey) : t('dashboard.noLight');
  return (
    <>
      <div className="charts">
        <ChartCard
          title={t('dashboard.months')}
          chart={<MonthColumns board={board} />}
          table={
            <CountedTable
              caption={t('dashboard.months')}
              heading={t('dashboard.month')}
              items={board.months}
              nameOf={({ key }) => key}
              to={({ key }) => within(board, { month: key })}
            />
          }
        />
        <CountedChart
          title={t('dashboard.channels')}
          heading={t('dashboard.channel')}
          items={board.channels}
          nameOf={({ label }) => localized(label)}
          to={({ key }) => within(board, { channel: key })}
        />
        <CountedChart
          title={t('dashboard.ages')}
          heading={t('dashboard.age')}
          items={board.ages}
          nameOf={({ key }) => t('dashboard.days', { range: key })}
          to={({ key }) => casesAt({ age: key })}
        />
        <CountedChart
          title={t('dashboard.lights')}
          heading={t('dashboard.light')}
          items={board.lights}
          nameOf={({ key }) => lightName(key)}
          to={({ key }) => casesAt({ light: key })}
          toneOf={({ key }) => key as keyof typeof lightStyles}
        />
        <CountedChart
          title={t('dashboard.categories')}
          heading={t('dashboard.category')}
          items={board.categories}
          nameOf={({ key }) => key || t('dashboard.noCategory')}
          to={({ key }) => within(board, { category: key })}
        />
        <CountedChart
          title={t('dashboard.places')}
          heading={t('dashboard.place')}
          items={board.places}
          nameOf={({ key }) => key || t('dashboard.noPlace')}
          to={({ key }) => within(board, { place: key })}
        />
        <SatisfactionChart board={board} />
      </div>
      <LighterTable board={board} />
      <UnitTable board={board} />
    </>
  );
}
