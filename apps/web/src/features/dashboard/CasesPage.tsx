import { Link, useSearchParams } from 'react-router-dom';
import type { FoundCases } from './types.js';
import type { QueueItem } from '../../api/types.js';
import type { QueryAt } from '../../api/request.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { CaseLink, Urgency } from '../../ui/lists/CaseTable.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { MoreRows } from '../../ui/lists/LoadMore.js';
import { Page } from '../../ui/Page.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import './dashboard.css';
import { useFilterWords } from './use-filter-label.js';
import { useCases } from './use-cases.js';

/** The cases behind a figure; the filters are in the address. */
export function CasesPage() {
  const { say } = useLanguage();
  const [search] = useSearchParams();
  // An address can say anything; the API refuses what it does not know.
  const query = Object.fromEntries(search) as QueryAt<'/api/petitions'>;
  const asked = useAnswer('/api/petitions', { params: { query } });
  return (
    <Page title={say('cases.title')} lead={<Link to="/dashboard">{say('cases.back')}</Link>}>
      <Answered asked={asked}>{(first) => <Found query={query} first={first} />}</Answered>
    </Page>
  );
}

function Found({ query, first }: { query: QueryAt<'/api/petitions'>; first: FoundCases }) {
  const { pick, say } = useLanguage();
  const cases = useCases(query, first);
  const { items, total, channel } = cases;
  const columns: Column<QueueItem>[] = [
    {
      key: 'due',
      title: say('column.due'),
      className: 'nowrap',
      show: ({ light, dueAt }) => <Urgency light={light} dueAt={dueAt} />,
    },
    // Who may not read a matter is not led to a closed door.
    {
      key: 'title',
      title: say('column.title'),
      className: 'grow',
      show: ({ number, title }) => (title === null ? number : <CaseLink number={number} title={title} />),
    },
    { key: 'stage', title: say('column.stage'), show: ({ stageLabel }) => pick(stageLabel) },
    {
      key: 'unit',
      title: say('cases.unit'),
      show: ({ unitName, officerName }) => [unitName, officerName].filter(Boolean).join(' · ') || '—',
    },
    {
      key: 'received',
      title: say('column.received'),
      className: 'nowrap',
      show: ({ receivedAt }) => officeDay(receivedAt),
    },
  ];
  return (
    <>
      <Filters channel={channel} />
      <p className="cases-total" role="status">
        {say('cases.total', { count: total })}
      </p>
      {items.length === 0 ? (
        <Emptiness title={say('cases.empty')}>{say('cases.emptyWhy')}</Emptiness>
      ) : (
        <ListTable caption={say('cases.caption')} columns={columns} items={items} keyOf={({ process }) => process} />
      )}
      <MoreRows {...cases} />
    </>
  );
}

function Filters({ channel }: { channel: FoundCases['channel'] }) {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const inWords = useFilterWords(channel);
  const without = (key: string): URLSearchParams => new URLSearchParams([...search].filter(([name]) => name !== key));
  return (
    <ul className="filters" aria-label={say('cases.filters')}>
      {search.size === 0 ? <li className="quiet">{say('cases.all')}</li> : null}
      {[...search].map(([key, value]) => (
        <li key={key} className="filter">
          {inWords(key, value)}
          <button
            type="button"
            aria-label={say('cases.remove', { filter: inWords(key, value) })}
            onClick={() => setSearch(without(key))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
