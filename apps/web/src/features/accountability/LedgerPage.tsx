import { useParams, useSearchParams } from 'react-router-dom';
import type { Ledger } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { MeritLosses } from './MeritLosses.js';
import { YearSelect } from './YearSelect.js';

type Entry = Ledger['entries'][number];
/** An officer's efficiency ledger of a year: what counts, what was withdrawn, and the consequence (R6). */
export function LedgerPage() {
  const { officer = '' } = useParams();
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const year = search.get('year');
  const query = useApi('/api/ledger/{officer}', {
    params: { path: { officer }, query: year === null ? {} : { year: Number(year) } },
  });
  return (
    <Page
      title={t('ledger.of', { name: query.data?.name ?? officer })}
      lead={t('ledger.lead')}
      actions={query.data ? <YearSelect year={query.data.year} /> : null}
    >
      <QueryResult query={query}>{(ledger) => <LedgerOfYear ledger={ledger} />}</QueryResult>
    </Page>
  );
}

function LedgerOfYear({ ledger: { count, reason, entries, merit, year } }: { ledger: Ledger }) {
  const { localized, t } = useLanguage();
  const columns: Column<Entry>[] = [
    {
      key: 'entered',
      title: t('column.entered'),
      className: 'nowrap',
      show: ({ enteredAt }) => officeDay(enteredAt),
    },
    { key: 'measure', title: t('column.measure'), show: ({ measureLabel }) => localized(measureLabel) },
    {
      key: 'situation',
      title: t('column.situation'),
      show: ({ situation }) => t('situation.number', { n: situation }),
    },
    { key: 'state', title: t('column.counts'), className: 'grow', show: (entry) => <Standing entry={entry} /> },
  ];
  return (
    <>
      <section className="card ledger-sum">
        <strong className="ledger-count">{count}</strong>
        <div>
          <h2>{t('ledger.count', { year })}</h2>
          <p>{localized(reason)}</p>
        </div>
      </section>
      {entries.length === 0 ? (
        <EmptyState title={t('ledger.empty', { year })}>{t('ledger.emptyWhy')}</EmptyState>
      ) : (
        <ListTable
          caption={t('ledger.entries')}
          columns={columns}
          items={entries}
          keyOf={({ enteredAt, measure }) => `${enteredAt} ${measure}`}
        />
      )}
      <MeritLosses losses={merit} />
    </>
  );
}

/** A withdrawn measure no longer counts but stays on record (R6). */
function Standing({ entry: { withdrawnAt, withdrawnReason, reassignedOn } }: { entry: Entry }) {
  const { t } = useLanguage();
  if (withdrawnAt === null)
    return reassignedOn === null ? t('ledger.onRecord') : t('ledger.reassigned', { date: reassignedOn });
  return <>{t('ledger.withdrawn', { date: officeDay(withdrawnAt), reason: withdrawnReason ?? '' })}</>;
}
