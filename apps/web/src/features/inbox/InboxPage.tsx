import { Link } from 'react-router-dom';
import type { InboxItem } from '../../api/types.js';
import { ask } from '../../api/request.js';
import { useAnswer } from '../../api/use-api.js';
import { DocumentLinks } from '../notices/DocumentLinks.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { useUnread } from './unread.js';
import { At } from '../../ui/time/DateTime.js';
import { caseAddress } from '../../ui/lists/case-address.logic.js';

/** Notices delivered to this person: opening one is the proof that it was read (R5). */
export function InboxPage() {
  const { say } = useLanguage();
  const asked = useAnswer('/api/inbox');
  const { count } = useUnread();
  const open = async ({ id, readAt }: InboxItem): Promise<void> => {
    if (readAt !== null) return;
    await ask('post', '/api/inbox/{id}/read', { params: { path: { id } } }).catch(() => undefined);
    await Promise.all([asked.again(), count()]);
  };
  return (
    <Page title={say('door.inbox')} lead={say('inbox.lead')}>
      <Answered asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Emptiness title={say('inbox.empty')}>{say('inbox.emptyWhy')}</Emptiness>
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
      </Answered>
    </Page>
  );
}

function Letter({ item, onOpen }: { item: InboxItem; onOpen: () => void }) {
  const { pick, say } = useLanguage();
  const { label, number, title, body, caseNumber, deliveredAt, readAt } = item;
  return (
    <details onToggle={({ currentTarget }) => (currentTarget.open ? onOpen() : undefined)}>
      <summary>
        {readAt === null ? <span className="unread-mark">{say('inbox.new')}</span> : null}
        <strong>{title}</strong>
        <span className="letter-about quiet">
          {pick(label)}
          {number ? ` ${number}` : ''} · <At instant={deliveredAt} />
        </span>
      </summary>
      <p className="notice-body">{body}</p>
      <DocumentLinks id={item.id} name={[title, number].filter(Boolean).join(' ')} />
      {caseNumber ? <Link to={caseAddress(caseNumber)}>{say('inbox.openCase', { number: caseNumber })}</Link> : null}
    </details>
  );
}
