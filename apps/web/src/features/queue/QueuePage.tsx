import { Button } from 'antd';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { DeskColumnsButton } from './DeskColumnsButton.js';
import { FilterBar } from './FilterBar.js';
import { addressOf, filtersIn, type Filters } from './filters.logic.js';
import { Queue } from './Queue.js';
import { useDeskColumns } from './use-desk-columns.js';
import { pageSize } from './use-queue.js';
import { QueueTabs } from './QueueTabs.js';
import { SavedViews } from './SavedViews.js';

/** The officer's open matters, soonest due first, in the API's order; filtered by the address. */
export function QueuePage() {
  const { t } = useLanguage();
  const columns = useDeskColumns();
  const [address, setAddress] = useSearchParams();
  const filters = filtersIn(address);
  const search = addressOf(filters);
  const query = useApi('/api/queue', { params: { query: { ...filters, limit: pageSize } } });
  const { refetch } = query;
  const narrow = useCallback((chosen: Filters) => setAddress(addressOf(chosen)), [setAddress]);
  return (
    <Page
      title={t('navigation.queue')}
      actions={
        <>
          <DeskColumnsButton {...columns} />
          <Button onClick={() => void refetch()}>{t('refresh')}</Button>
        </>
      }
    >
      <QueueTabs filters={filters} />
      <SavedViews filters={filters} />
      <FilterBar filters={filters} onChange={narrow} />
      <QueryResult query={query}>
        {(first) =>
          first.items.length > 0 ? (
            <Queue key={search} first={first} filters={filters} shown={columns.shown} refetch={refetch} />
          ) : search === '' ? (
            <EmptyState title={t('queue.empty')}>{t('queue.emptyWhy')}</EmptyState>
          ) : (
            <EmptyState title={t('queue.noneFound')}>{t('queue.noneFoundWhy')}</EmptyState>
          )
        }
      </QueryResult>
    </Page>
  );
}
