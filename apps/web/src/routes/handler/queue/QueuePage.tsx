import { Button } from 'antd';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { QueuePage as Answer } from '../../../answers/list-answers.js';
import { useAnswer } from '../../../answers/use-answer.js';
import { useLanguage } from '../../../language/language.js';
import { Answered } from '../../../lists/Answered.js';
import { Emptiness } from '../../../lists/Emptiness.js';
import { Page } from '../../../shell/Page.js';
import { FilterBar } from './FilterBar.js';
import { addressOf, filtersIn, type Filters } from './filters.logic.js';
import { Queue } from './Queue.js';
import { SavedViews } from './SavedViews.js';

/** Three screens of rows: more would only delay the first. */
const pageSize = 30;

/** What waits for me, soonest due first, in the API's order; narrowed by what stands in the address. */
export function QueuePage() {
  const { say } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const filters = filtersIn(address);
  const query = addressOf(filters);
  const path = query === '' ? `/queue?limit=${pageSize}` : `/queue?${query}&limit=${pageSize}`;
  const asked = useAnswer<Answer>(path);
  const { again } = asked;
  const narrow = useCallback((chosen: Filters) => setAddress(addressOf(chosen)), [setAddress]);
  return (
    <Page title={say('door.queue')} lead={say('queue.lead')} actions={<Button onClick={() => void again()}>{say('refresh')}</Button>}>
      <SavedViews filters={filters} />
      <FilterBar filters={filters} onChange={narrow} />
      <Answered asked={asked}>
        {(first) =>
          first.items.length > 0 ? (
            <Queue key={query} first={first} path={path} again={again} />
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
