import { Button, Input } from 'antd';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { QueueListItem, QueuePage } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { usePaging } from '../../ui/lists/use-paging.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { DeskColumnsButton } from './DeskColumnsButton.js';
import type { DeskColumn } from './desk-columns.logic.js';
import { MatterTable } from './MatterTable.js';
import { QueueTabs } from './QueueTabs.js';
import { useDeskColumns } from './use-desk-columns.js';
import { pageSize } from './use-queue.js';

/** What one has acted in, ended or not, received last first; narrowed by words in the address. */
export function HandledPage() {
  const { t } = useLanguage();
  const columns = useDeskColumns();
  const [address, setAddress] = useSearchParams();
  const text = address.get('text')?.trim() || undefined;
  const query = useApi('/api/queue/handled', { params: { query: { text, limit: pageSize } } });
  return (
    <Page title={t('navigation.queue')} lead={t('queue.handledLead')} actions={<DeskColumnsButton {...columns} />}>
      <QueueTabs filters={null} />
      <search className="filters queue-filters" aria-label={t('queue.filters')}>
        <form
          className="filter-words"
          onSubmit={(event) => {
            event.preventDefault();
            setAddress({ text: String(new FormData(event.currentTarget).get('text') ?? '') });
          }}
        >
          <label className="choice-field">
            {t('queue.search')}
            <Input key={text} name="text" type="search" defaultValue={text} />
          </label>
          <Button htmlType="submit">{t('queue.apply')}</Button>
        </form>
      </search>
      <QueryResult query={query}>
        {(first) =>
          first.items.length > 0 ? (
            <Handled key={text} first={first} text={text} shown={columns.shown} />
          ) : (
            <EmptyState title={t(text ? 'queue.noneFound' : 'queue.handledNone')}>
              {t(text ? 'queue.noneFoundWhy' : 'queue.handledNoneWhy')}
            </EmptyState>
          )
        }
      </QueryResult>
    </Page>
  );
}

interface HandledProps {
  first: QueuePage;
  text: string | undefined;
  shown: readonly DeskColumn[];
}

function Handled({ first, text, shown }: HandledProps) {
  const { t } = useLanguage();
  const pageAt = useCallback(
    (cursor: string) => callApi('get', '/api/queue/handled', { params: { query: { text, limit: pageSize, cursor } } }),
    [text],
  );
  const paging = usePaging<QueueListItem, QueuePage>(first, pageAt, (_, renewed) => renewed);
  return (
    <>
      <MatterTable caption={t('queue.tab.handled')} items={paging.items} shown={shown} />
      <LoadMore {...paging} />
    </>
  );
}
