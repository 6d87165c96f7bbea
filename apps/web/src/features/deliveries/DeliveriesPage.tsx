import { Button, Input } from 'antd';
import { useCallback, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { UndeliveredPage, UndeliveredPaper } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { usePaging } from '../../ui/lists/use-paging.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { useListActs } from '../acts/use-list-acts.js';
import { ExportButton } from '../exports/ExportButton.js';
import './deliveries.css';
import { LetterEntryDrawer } from './LetterEntryDrawer.js';
import { UndeliveredTable } from './UndeliveredTable.js';

const pageSize = 30;

/** What is undelivered (送达台账), soonest due first; letters are entered by the table (R10). */
export function DeliveriesPage() {
  const { headed, t } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const text = address.get('text') ?? '';
  const asked = { limit: pageSize, ...(text === '' ? {} : { text }) };
  const query = useApi('/api/deliveries', { params: { query: asked } });
  const { refetch } = query;
  const [entering, setEntering] = useState(false);
  return (
    <Page
      title={t('navigation.deliveries')}
      lead={t('deliveries.lead')}
      actions={
        <>
          <Button type="primary" onClick={() => setEntering(true)}>
            {t('letters.open')}
          </Button>
          <ExportButton
            list="undeliveredPapers"
            title={t('navigation.deliveries')}
            filter={text === '' ? {} : { text }}
            inWords={text === '' ? [] : [headed(t('deliveries.search'), text)]}
          />
          <Link className="button-like" to="/exports">
            {t('exports.own')}
          </Link>
          <Button onClick={() => void refetch()}>{t('refresh')}</Button>
        </>
      }
    >
      <SearchBar key={text} text={text} onSearch={(words) => setAddress(words === '' ? {} : { text: words })} />
      <QueryResult query={query}>
        {(first) =>
          first.items.length > 0 || first.next !== null ? (
            <Undelivered key={text} first={first} text={text} refetch={refetch} />
          ) : text === '' ? (
            <EmptyState title={t('deliveries.empty')}>{t('deliveries.emptyWhy')}</EmptyState>
          ) : (
            <EmptyState title={t('deliveries.noneFound')}>{t('deliveries.noneFoundWhy')}</EmptyState>
          )
        }
      </QueryResult>
      {entering ? <LetterEntryDrawer onEntered={() => void refetch()} onClose={() => setEntering(false)} /> : null}
    </Page>
  );
}

function SearchBar({ text, onSearch }: { text: string; onSearch: (words: string) => void }) {
  const { t } = useLanguage();
  const [words, setWords] = useState(text);
  return (
    <search className="filters" aria-label={t('queue.filters')}>
      <form
        className="filter-words"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(words.trim());
        }}
      >
        <label className="choice-field">
          {t('deliveries.search')}
          <Input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
        <Button htmlType="submit">{t('queue.apply')}</Button>
      </form>
    </search>
  );
}

interface UndeliveredProps {
  first: UndeliveredPage;
  text: string;
  refetch: () => Promise<UndeliveredPage | null>;
}

/** The rows, the pages after them and the form of an act. */
function Undelivered({ first, text, refetch }: UndeliveredProps) {
  const pageAt = useCallback(
    (cursor: string) =>
      callApi('get', '/api/deliveries', {
        params: { query: { limit: pageSize, cursor, ...(text === '' ? {} : { text }) } },
      }),
    [text],
  );
  const paging = usePaging<UndeliveredPaper, UndeliveredPage>(first, pageAt);
  const { choose, drawer } = useListActs<UndeliveredPaper>({ data: first, problem: null, loading: false, refetch });
  return (
    <>
      <UndeliveredTable items={paging.items} onChoose={choose} onSent={() => void refetch()} />
      <LoadMore {...paging} />
      {drawer}
    </>
  );
}
