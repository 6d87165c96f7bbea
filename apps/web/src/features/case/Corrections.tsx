import { Tag } from 'antd';
import type { Correction } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';

/** What was corrected in the registration: old and new value side by side, who, when and why (R2). */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const { t } = useLanguage();
  if (corrections.length === 0) return null;
  return (
    <section className="card" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{t('corrections.title')}</h2>
      {[...corrections].reverse().map((correction) => (
        <CorrectedValues key={correction.id} correction={correction} />
      ))}
    </section>
  );
}

/** One correction, or one that is proposed. */
export function CorrectedValues({ correction }: { correction: Correction }) {
  const { localized, t } = useLanguage();
  const { state, by, at, reason, decidedBy, decidedAt, values } = correction;
  return (
    <div className="correction">
      <p>
        <Tag color={state === 'proposed' ? 'warning' : undefined}>{t(`corrections.${state}`)}</Tag>
        <DateTime instant={at} /> · {by} · {reason}
        {decidedAt !== null && decidedBy !== null ? (
          <span className="quiet">
            {' '}
            {t(state === 'declined' ? 'corrections.declinedBy' : 'corrections.confirmedBy', { by: decidedBy })}{' '}
            <DateTime instant={decidedAt} />
          </span>
        ) : null}
      </p>
      <table className="corrected-values">
        <thead>
          <tr>
            <th scope="col">{t('corrections.field')}</th>
            <th scope="col">{t('corrections.before')}</th>
            <th scope="col">{t('corrections.after')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ field, person, label, before, after }) => (
            <tr key={`${field} ${person ?? 0}`}>
              <th scope="row">
                {localized(label)}
                {person === null ? '' : ` ${person}`}
              </th>
              <Value field={field} value={before && localized(before)} />
              <Value field={field} value={after && localized(after)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ field, value }: { field: string; value: string | null }) {
  const { t } = useLanguage();
  if (value === null) return <td className="quiet">{t('corrections.none')}</td>;
  return <td>{field === 'receivedAt' ? <DateTime instant={value} /> : value}</td>;
}
