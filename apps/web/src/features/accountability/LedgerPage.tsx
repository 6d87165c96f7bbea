import { Select } from 'antd';
import { useParams, useSearchParams } from 'react-router-dom';
import type { Ledger } from '../../api/types.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';
import { useOfficeClock } from '../../ui/time/office-clock.js';
import { officeDay } from '../../ui/time/office-time.logic.js';

type Entry = Ledger['entries'][number];
const yearsShown = 5;

/** An officer's efficiency ledger of a year: what counts, what was withdrawn, and the consequence (R6). */
export function LedgerPage() {
  const { officer = '' } = useParams();
  const { say } = useLanguage();
  const [search] = useSearchParams();
  const year = search.get('year');
  const asked = useAnswer('/api/ledger/{officer}', {
    params: { path: { officer }, query: year === null ? {} : { year: Number(year) } },
  });
  return (
    <Page
      title={say('ledger.of', { name: asked.answer?.name ?? officer })}
      lead={say('ledger.lead')}
      actions={asked.answer ? <YearSelect year={asked.answer.year} /> : null}
    >
      <Answered asked={asked}>{(ledger) => <LedgerOfYear ledger={ledger} />}</Answered>
    </Page>
  );
}

function YearSelect({ year }: { year: number }) {
  const { say } = useLanguage();
  const { now } = useOfficeClock();
  const [, setSearch] = useSearchParams();
  const latest = now === null ? year : Number(officeDay(new Date(now).toISOString()).slice(0, 4));
  const years = new Set([year, ...Array.from({ length: yearsShown }, (_, back) => latest - back)]);
  const options = [...years]
    .sort((one, other) => other - one)
    .map((value) => ({ value, label: say('ledger.year', { year: value }) }));
  return (
    <Select
      aria-label={say('ledger.yearChoice')}
      value={year}
      options={options}
      onChange={(value) => setSearch({ year: String(value) })}
    />
  );
}

function LedgerOfYear({ ledger: { count, reason, entries, year } }: { ledger: Ledger }) {
  const { pick, say } = useLanguage();
  const columns: Column<Entry>[] = [
    {
      key: 'entered',
      title: say('column.entered'),
      className: 'nowrap',
      show: ({ enteredAt }) => officeDay(enteredAt),
    },
    { key: 'measure', title: say('column.measure'), show: ({ measureLabel }) => pick(measureLabel) },
    {
      key: 'situation',
      title: say('column.situation'),
      show: ({ situation }) => say('situation.number', { n: situation }),
    },
    { key: 'state', title: say('column.counts'), className: 'grow', show: (entry) => <Standing entry={entry} /> },
  ];
  return (
    <>
      <section className="card ledger-sum">
        <strong className="ledger-count">{count}</strong>
        <div>
          <h2>{say('ledger.count', { year })}</h2>
          <p>{pick(reason)}</p>
        </div>
      </section>
      {entries.length === 0 ? (
        <Emptiness title={say('ledger.empty', { year })}>{say('ledger.emptyWhy')}</Emptiness>
      ) : (
        <ListTable
          caption={say('ledger.entries')}
          columns={columns}
          items={entries}
          keyOf={({ enteredAt, measure }) => `${enteredAt} ${measure}`}
        />
      )}
    </>
  );
}

/** A withdrawn measure no longer counts but stays on record (R6). */
function Standing({ entry: { withdrawnAt, withdrawnReason } }: { entry: Entry }) {
  const { say } = useLanguage();
  if (withdrawnAt === null) return say('ledger.onRecord');
  return <>{say('ledger.withdrawn', { date: officeDay(withdrawnAt), reason: withdrawnReason ?? '' })}</>;
}
