import { Button } from 'antd';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { FilterBar } from './FilterBar.js';
import { addressOf, filtersIn, type Filters } from './filters.logic.js';
import { Queue } from './Queue.js';
import { pageSize } from './use-queue.js';
import { SavedViews } from './SavedViews.js';

/** What waits for me, soonest due first, in the API's order; narrowed by what stands in the address. */
export function QueuePage() {
  const { say } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const filters = filtersIn(address);
  const query = addressOf(filters);
  const asked = useAnswer('/api/queue', { params: { query: { ...filters, limit: pageSize } } });
  const { again } = asked;
  const narrow = useCallback((chosen: Filters) => setAddress(addressOf(chosen)), [setAddress]);
  return (
    <Page
      title={say('door.queue')}
      lead={say('queue.lead')}
      actions={<Button onClick={() => void again()}>{say('refresh')}</Button>}
    >
      <SavedViews filters={filters} />
      <FilterBar filters={filters} onChange={narrow} />
      <Answered asked={asked}>
        {(first) =>
          first.items.length > 0 ? (
            <Queue key={query} first={first} filters={filters} again={again} />
          ) : query === '' ? (
            <Emptiness title={say('queue.empty')}>{say('queue.emptyWhy')}</Emptiness>
          ) : (
            <Emptiness title={say('queue.noneFound')}>{say('queue.noneFoundWhy')}</Emptiness>
          )
        }
      </Answered>
    </Page>
  );
}
