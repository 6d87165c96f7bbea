import type { CaseNotice } from '../../api/types.js';
import { DocumentLinks } from './DocumentLinks.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';

/** Fields of a notice that are shown. */
type PaperNotice = Omit<CaseNotice, 'kind' | 'entry' | 'state' | 'delivery'>;

/** The documents of the case, each with its number and to whom it went. */
export function Notices({ notices }: { notices: readonly PaperNotice[] }) {
  const { t } = useLanguage();
  return (
    <section className="card" aria-labelledby="notices-title">
      <h2 id="notices-title">{t('notices')}</h2>
      {notices.length === 0 ? <p className="quiet">{t('notices.none')}</p> : null}
      <ul className="notices">
        {notices.map((notice) => (
          <li key={notice.id}>
            <Notice notice={notice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notice({ notice: { id, label, number, title, body, issuedAt, to } }: { notice: PaperNotice }) {
  const { list, localized, t } = useLanguage();
  if (issuedAt === null) return <p className="quiet">{`${localized(label)} ${t('notice.beingWritten')}`}</p>;
  return (
    <details>
      <summary>
        <strong>{localized(label)}</strong> {number ? <span className="quiet">{number}</span> : null}
        <span className="notice-sent quiet">
          <DateTime instant={issuedAt} />
          {to.length > 0 ? ` → ${list(to)}` : null}
        </span>
      </summary>
      <h3>{title}</h3>
      <p className="notice-body">{body}</p>
      <DocumentLinks id={id} name={[title, number].filter(Boolean).join(' ')} />
    </details>
  );
}
