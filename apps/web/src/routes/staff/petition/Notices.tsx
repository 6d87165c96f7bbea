import type { CaseNotice } from '../../../answers/case-answers.js';
import { useLanguage } from '../../../language/language.js';
import { At } from '../../../time/At.js';

/** The documents of the case, each with its number and to whom it went. */
export function Notices({ notices }: { notices: readonly CaseNotice[] }) {
  const { say } = useLanguage();
  return (
    <section className="card" aria-labelledby="notices-title">
      <h2 id="notices-title">{say('notices')}</h2>
      {notices.length === 0 ? <p className="quiet">{say('notices.none')}</p> : null}
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

function Notice({ notice: { label, number, title, body, issuedAt, to, readAt } }: { notice: CaseNotice }) {
  const { pick, say } = useLanguage();
  return (
    <details>
      <summary>
        <strong>{pick(label)}</strong> {number ? <span className="quiet">{number}</span> : null}
        <span className="notice-sent quiet">
          <At instant={issuedAt} />
          {to.length > 0 ? ` → ${to.join('、')}` : null}
        </span>
      </summary>
      <h3>{title}</h3>
      <p className="notice-body">{body}</p>
      <p className="quiet">{readAt ? say('notice.readAt', { at: readAt.slice(0, 10) }) : say('notice.unread')}</p>
    </details>
  );
}
