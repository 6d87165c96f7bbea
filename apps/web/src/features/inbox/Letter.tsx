import type { InboxItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { DeskMark } from '../absences/DeskMark.js';
import { DocumentLinks } from '../notices/DocumentLinks.js';

/** One letter, closed until it is opened. */
export function Letter({ item, onOpen }: { item: InboxItem; onOpen: () => void }) {
  const { localized, t } = useLanguage();
  const { label, number, title, body, deliveredAt, readAt, obliges } = item;
  return (
    <details onToggle={({ currentTarget }) => (currentTarget.open ? onOpen() : undefined)}>
      <summary>
        {readAt === null ? <span className="unread-mark">{t('inbox.new')}</span> : null}
        <strong>{title}</strong>
        {readAt === null && obliges ? <span className="open-mark">{t('inbox.toOpen')}</span> : null}
        <DeskMark at={item.atDeskOf} />
        <span className="letter-about quiet">
          {localized(label)}
          {number ? ` ${number}` : ''} · <DateTime instant={deliveredAt} />
        </span>
      </summary>
      <p className="notice-body">{body}</p>
      <DocumentLinks id={item.id} name={[title, number].filter(Boolean).join(' ')} />
    </details>
  );
}
