import { Link, useSearchParams } from 'react-router-dom';
import type { FoundCases } from './types.js';
import type { QueueItem } from '../../api/types.js';
import type { QueryParameters } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { ExportButton } from '../exports/ExportButton.js';
import { CaseLink, Urgency } from '../case/CaseTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { Page } from '../../ui/Page.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import './dashboard.css';
import { useFilterLabel } from './use-filter-label.js';
import { useCases } from './use-cases.js';

/** The cases behind a figure; the filters are in the address. */
export function CasesPage() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  // Unknown parameters of the address are refused by the API.
  const filter = Object.fromEntries(search) as QueryParameters<'/api/petitions'>;
  const query = useApi('/api/petitions', { params: { query: filter } });
  return (
    <Page title={t('cases.title')} lead={<Link to="/dashboard">{t('cases.back')}</Link>}>
      <QueryResult query={query}>{(first) => <Found filter={filter} first={first} />}</QueryResult>
    </Page>
  );
}

function Found({ filter, first }: { filter: QueryParameters<'/api/petitions'>; first: FoundCases }) {
  const { localized, t } = useLanguage();
  const cases = useCases(filter, first);
  const { items, total, channel } = cases;
  const columns: Column<QueueItem>[] = [
    {
      key: 'due',
      title: t('column.due'),
      className: 'nowrap',
      show: ({ urgent, light, dueAt }) => <Urgency urgent={urgent} light={light} dueAt={dueAt} />,
    },
    // A matter the officer may not read has no title and no link.
    {
      key: 'title',
      title: t('column.title'),
      className: 'grow',
      show: ({ number, title }) => (title === null ? number : <CaseLink number={number} title={title} />),
    },
    { key: 'stage', title: t('column.stage'), show: ({ stageLabel }) => localized(stageLabel) },
    {
      key: 'unit',
      title: t('cases.unit'),
      show: ({ unitName, officerName }) => [unitName, officerName].filter(Boolean).join(' · ') || '—',
    },
    {
      key: 'received',
      title: t('column.received'),
      className: 'nowrap',
      show: ({ receivedAt }) => officeDay(receivedAt),
    },
  ];
  return (
    <>
      <Filters channel={channel} />
      <Export channel={channel} />
      <p className="cases-total" role="status">
        {t('cases.total', { count: total })}
      </p>
      {items.length === 0 ? (
        <EmptyState title={t('cases.empty')}>{t('cases.emptyWhy')}</EmptyState>
      ) : (
        <ListTable caption={t('cases.caption')} columns={columns} items={items} keyOf={({ process }) => process} />
      )}
      <LoadMore {...cases} />
    </>
  );
}

/** The same list as a file, with the filters of the address. */
function Export({ channel }: { channel: FoundCases['channel'] }) {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const labelOf = useFilterLabel(channel);
  return (
    <ExportButton
      list="cases"
      title={t('cases.title')}
      filter={Object.fromEntries(search)}
      inWords={[...search].map(([key, value]) => labelOf(key, value))}
    />
  );
}

function Filters({ channel }: { channel: FoundCases['channel'] }) {
  const { t } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const labelOf = useFilterLabel(channel);
  const without = (key: string): URLSearchParams => new URLSearchParams([...search].filter(([name]) => name !== key));
  return (
    <ul className="filters" aria-label={t('cases.filters')}>
      {search.size === 0 ? <li className="quiet">{t('cases.all')}</li> : null}
      {[...search].map(([key, value]) => (
        <li key={key} className="filter">
          {labelOf(key, value)}
          <button
            type="button"
            aria-label={t('cases.remove', { filter: labelOf(key, value) })}
            onClick={() => setSearch(without(key))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
