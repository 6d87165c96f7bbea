import { Link } from 'react-router-dom';
import { useLanguage } from '../../language/language.js';
import { scaleOf } from './drill-down.logic.js';
import './bars.css';

export interface Bar {
  key: string;
  label: string;
  count: number;
  to: string;
  /** Colour of a light; the word is in the label. */
  tone?: 'red' | 'yellow' | 'reminded' | 'green' | 'none';
}

/** More than these are in the table. */
const shownAtMost = 10;

/** Lying bars with their figures, each a link to its cases. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const { t } = useLanguage();
  const scale = scaleOf(bars.map(({ count }) => count));
  const left = bars.length - shownAtMost;
  return (
    <>
      <ul className="bars">
        {bars.slice(0, shownAtMost).map(({ key, label, count, to, tone = 'none' }) => (
          <li key={key}>
            <Link to={to} className="bar">
              <span className="bar-label">{label}</span>
              <svg className="bar-track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className="bar-ground" width="100" height="10" />
                <rect className={`bar-fill tone-${tone}`} width={(count / scale) * 100} height="10" />
              </svg>
              <span className="bar-count">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="quiet">{t('dashboard.more', { count: left })}</p> : null}
    </>
  );
}
