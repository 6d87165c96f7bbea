import { Link } from 'react-router-dom';
import type { Board } from './types.js';
import { useLanguage } from '../../language/language.js';
import { casesAt, inPercent, within } from './drill-down.logic.js';

interface TileProps {
  title: string;
  figure: string;
  to: string;
  why: string;
  parts: { label: string; count: number; to: string }[];
}

function Tile({ title, figure, to, why, parts }: TileProps) {
  return (
    <section className="card tile">
      <h2>{title}</h2>
      <p className="tile-figure">
        <Link to={to} aria-label={`${title} ${figure}`}>
          {figure}
        </Link>
      </p>
      <ul className="tile-parts">
        {parts.map((part) => (
          <li key={part.label}>
            <Link to={part.to}>
              {part.label} <strong>{part.count}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <p className="quiet tile-why">{why}</p>
    </section>
  );
}

/** Key figures: on-time rate, volume, open matters. */
export function Tiles({ board }: { board: Board }) {
  const { t } = useLanguage();
  const { standing, total, ages } = board;
  const waiting = ages.reduce((sum, { cases }) => sum + cases, 0);
  const old = ages.filter(({ key }) => key === '31-60' || key === '61+');
  return (
    <div className="tiles">
      <Tile
        title={t('dashboard.onTimeRate')}
        figure={inPercent(standing.onTimeRate)}
        to={within(board, { standing: 'onTime' })}
        why={t('dashboard.onTimeWhy')}
        parts={(['onTime', 'late'] as const).map((key) => ({
          label: t(`dashboard.${key}`),
          count: standing[key],
          to: within(board, { standing: key }),
        }))}
      />
      <Tile
        title={t('dashboard.received')}
        figure={String(total.cases)}
        to={within(board)}
        why={t('dashboard.receivedWhy')}
        parts={[
          { label: t('dashboard.cases'), count: total.cases, to: within(board) },
          { label: t('dashboard.batches'), count: total.batches, to: within(board, { inPerson: 'yes' }) },
          { label: t('dashboard.people'), count: total.people, to: within(board) },
        ]}
      />
      <Tile
        title={t('dashboard.nowOpen')}
        figure={String(waiting)}
        to={casesAt({ standing: 'open' })}
        why={t('dashboard.nowOpenWhy')}
        parts={old.map(({ key, cases }) => ({
          label: t('dashboard.days', { range: key }),
          count: cases,
          to: casesAt({ age: key }),
        }))}
      />
    </div>
  );
}
