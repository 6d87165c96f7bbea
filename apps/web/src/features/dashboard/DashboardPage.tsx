import { useSearchParams } from 'react-router-dom';
import type { Board } from './types.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { lightLooks } from '../../ui/lists/light.logic.js';
import { Page } from '../../ui/Page.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import { ChartCard } from './ChartCard.js';
import { CountedChart } from './CountedChart.js';
import { CountedTable } from './CountedTable.js';
import './dashboard.css';
import { casesAt, within } from './drill-down.logic.js';
import { MonthColumns } from './MonthColumns.js';
import { PeriodForm } from './PeriodForm.js';
import { SatisfactionChart } from './SatisfactionChart.js';
import { Tiles } from './Tiles.js';
import { UnitTable } from './UnitTable.js';

/** The office in figures, each of which opens its cases (R15). */
export function DashboardPage() {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const asked = useAnswer('/api/dashboard', { params: { query: Object.fromEntries(search) } });
  return (
    <Page title={say('door.dashboard')} lead={say('dashboard.lead')}>
      <Answered asked={asked}>
        {(board) => (
          <>
            <div className="board-head">
              <PeriodForm
                key={`${board.period.from} ${board.period.to}`}
                period={board.period}
                onChoose={(period) => setSearch({ ...period })}
              />
              <span className="quiet">{say('dashboard.asOf', { at: officeTime(board.asOf) })}</span>
            </div>
            <Tiles board={board} />
            {board.total.cases === 0 ? (
              <Emptiness title={say('dashboard.empty')}>{say('dashboard.emptyWhy')}</Emptiness>
            ) : (
              <Charts board={board} />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Charts({ board }: { board: Board }) {
  const { pick, say } = useLanguage();
  const lightName = (key: string): string =>
    key in lightLooks ? say(lightLooks[key as keyof typeof lightLooks].word) : say('dashboard.noLight');
  return (
    <>
      <div className="charts">
        <ChartCard
          title={say('dashboard.months')}
          chart={<MonthColumns board={board} />}
          table={
            <CountedTable
              caption={say('dashboard.months')}
              heading={say('dashboard.month')}
              items={board.months}
              nameOf={({ key }) => key}
              to={({ key }) => within(board, { month: key })}
            />
          }
        />
        <CountedChart
          title={say('dashboard.channels')}
          heading={say('dashboard.channel')}
          items={board.channels}
          nameOf={({ label }) => pick(label)}
          to={({ key }) => within(board, { channel: key })}
        />
        <CountedChart
          title={say('dashboard.ages')}
          heading={say('dashboard.age')}
          items={board.ages}
          nameOf={({ key }) => say('dashboard.days', { range: key })}
          to={({ key }) => casesAt({ age: key })}
        />
        <CountedChart
          title={say('dashboard.lights')}
          heading={say('dashboard.light')}
          items={board.lights}
          nameOf={({ key }) => lightName(key)}
          to={({ key }) => casesAt({ light: key })}
          toneOf={({ key }) => key as keyof typeof lightLooks}
        />
        <CountedChart
          title={say('dashboard.categories')}
          heading={say('dashboard.category')}
          items={board.categories}
          nameOf={({ key }) => key || say('dashboard.noCategory')}
          to={({ key }) => within(board, { category: key })}
        />
        <CountedChart
          title={say('dashboard.places')}
          heading={say('dashboard.place')}
          items={board.places}
          nameOf={({ key }) => key || say('dashboard.noPlace')}
          to={({ key }) => within(board, { place: key })}
        />
        <SatisfactionChart board={board} />
      </div>
      <UnitTable board={board} />
    </>
  );
}
