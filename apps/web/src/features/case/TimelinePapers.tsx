import type { CaseNotice } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';

/** The papers an act owed, each with what became of it. */
export function TimelinePapers({ papers }: { papers: readonly CaseNotice[] }) {
  const { localized, t } = useLanguage();
  if (papers.length === 0) return null;
  return (
    <ul className="timeline-papers">
      {papers.map(({ id, label, number, state, issuedAt, delivery }) => (
        <li key={id}>
          {localized(label)} {number ? <span className="quiet">{number}</span> : null}{' '}
          <span className={`paper-state paper-${state}`}>{t(`paper.${state}`)}</span>
          {issuedAt === null ? null : (
            <span className="quiet">
              {' '}
              <DateTime instant={issuedAt} />
            </span>
          )}
          {delivery ? <span className="paper-state"> {localized(delivery)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
