import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { InboxItem } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { DocumentLinks } from '../notices/DocumentLinks.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { DeskChoice } from '../absences/DeskChoice.js';
import { DeskMark } from '../absences/DeskMark.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { caseAddress } from '../case/case-address.logic.js';

/** Notices delivered to this officer; opening one records that it was read (R5). */
export function InboxPage() {
  const { t } = useLanguage();
  const [deskOf, setDeskOf] = useState('');
  const query = useApi('/api/inbox', { params: { query: deskOf === '' ? {} : { deskOf } } });
  const client = useQueryClient();
  const open = async ({ id, readAt, atDeskOf }: InboxItem): Promise<void> => {
    if (readAt !== null || atDeskOf !== null) return;
    await callApi('post', '/api/inbox/{id}/read', { params: { path: { id } } }).catch(() => undefined);
    await Promise.all([query.refetch(), client.invalidateQueries({ queryKey: ['/menu/counts'] })]);
  };
  return (
    <Page title={t('navigation.inbox')} lead={t('inbox.lead')}>
      <DeskChoice value={deskOf} onChange={setDeskOf} />
      <QueryResult query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('inbox.empty')}>{t('inbox.emptyWhy')}</EmptyState>
          ) : (
            <ul className="inbox">
              {items.map((item) => (
                <li key={item.id} className={item.readAt === null ? 'card letter letter-unread' : 'card letter'}>
                  <Letter item={item} onOpen={() => void open(item)} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryResult>
    </Page>
  );
}

function Letter({ item, onOpen }: { item: InboxItem; onOpen: () => void }) {
  const { localized, t } = useLanguage();
  const { label, number, title, body, caseNumber, deliveredAt, readAt } = item;
  return (
    <details onToggle={({ currentTarget }) => (currentTarget.open ? onOpen() : undefined)}>
      <summary>
        {readAt === null ? <span className="unread-mark">{t('inbox.new')}</span> : null}
        <strong>{title}</strong>
        <DeskMark at={item.atDeskOf} />
        <span className="letter-about quiet">
          {localized(label)}
          {number ? ` ${number}` : ''} · <DateTime instant={deliveredAt} />
        </span>
      </summary>
      <p className="notice-body">{body}</p>
      <DocumentLinks id={item.id} name={[title, number].filter(Boolean).join(' ')} />
      {caseNumber ? <Link to={caseAddress(caseNumber)}>{t('inbox.openCase', { number: caseNumber })}</Link> : null}
    </details>
  );
}
