import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { InboxItem } from '../../api/types.js';
import { useRenewedCounts } from '../../api/menu-counts.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { DeskChoice } from '../absences/DeskChoice.js';
import { caseAddress } from '../case/case-address.logic.js';
import { byMatter, lettersWith, markable, type MatterLetters } from './by-matter.logic.js';
import { Letter } from './Letter.js';
import { MailChoice } from './MailChoice.js';

/** Notices delivered to this officer, by matter; opening one records that it was read (R5). */
export function InboxPage() {
  const { t } = useLanguage();
  const [deskOf, setDeskOf] = useState('');
  const [isUnreadOnly, setUnreadOnly] = useState(false);
  const [words, setWords] = useState('');
  const query = useApi('/api/inbox', {
    params: { query: { ...(deskOf === '' ? {} : { deskOf }), ...(isUnreadOnly ? { unread: 'yes' as const } : {}) } },
  });
  const renewCounts = useRenewedCounts();
  const renew = () => Promise.all([query.refetch(), renewCounts()]);
  const open = async ({ id, readAt, atDeskOf }: InboxItem): Promise<void> => {
    if (readAt !== null || atDeskOf !== null) return;
    await callApi('post', '/api/inbox/{id}/read', { params: { path: { id } } }).catch(() => undefined);
    await renew();
  };
  const shown = lettersWith(words, query.data?.items ?? []);
  const unread = markable(shown);
  const markAll = async (): Promise<void> => {
    await callApi('post', '/api/inbox/read', { body: { letters: unread } }).catch(() => undefined);
    await renew();
  };
  return (
    <Page
      title={t('navigation.inbox')}
      lead={t('inbox.lead')}
      actions={
        <Button disabled={unread.length === 0} onClick={() => void markAll()}>
          {t('inbox.markAll')}
        </Button>
      }
    >
      <DeskChoice value={deskOf} onChange={setDeskOf} />
      <search className="filters" aria-label={t('inbox.filters')}>
        <label className="choice-field">
          {t('inbox.words')}
          <Input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
        <Checkbox checked={isUnreadOnly} onChange={({ target }) => setUnreadOnly(target.checked)}>
          {t('inbox.unreadOnly')}
        </Checkbox>
        <MailChoice />
      </search>
      <QueryResult query={query}>
        {() =>
          shown.length > 0 ? (
            <Matters matters={byMatter(shown)} onOpen={(item) => void open(item)} />
          ) : words !== '' || isUnreadOnly ? (
            <EmptyState title={t('inbox.noneFound')}>{t('inbox.noneFoundWhy')}</EmptyState>
          ) : (
            <EmptyState title={t('inbox.empty')}>{t('inbox.emptyWhy')}</EmptyState>
          )
        }
      </QueryResult>
    </Page>
  );
}

/** Number and title of each matter once, its letters below. */
function Matters({ matters, onOpen }: { matters: readonly MatterLetters[]; onOpen: (item: InboxItem) => void }) {
  return matters.map(({ number, title, letters }) => (
    <section key={number} className="inbox-matter" aria-label={[number, title].filter(Boolean).join(' ')}>
      <h2>
        <Link to={caseAddress(number)}>
          {number}
          {title === null ? null : ` ${title}`}
        </Link>
      </h2>
      <ul className="inbox">
        {letters.map((item) => (
          <li key={item.id} className={item.readAt === null ? 'card letter letter-unread' : 'card letter'}>
            <Letter item={item} onOpen={() => onOpen(item)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
