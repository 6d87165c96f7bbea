import { Link } from 'react-router-dom';
import type { Board } from './types.js';
import { useLanguage } from '../../language/language.js';
import { casesAt, inPercent, within } from './drill-down.logic.js';

interface TileProps {
  title: string;
  figure: string;
  to: string;
  why: string;
  parts: { word: string; count: number; to: string }[];
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
          <li key={part.word}>
            <Link to={part.to}>
              {part.word} <strong>{part.count}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <p className="quiet tile-why">{why}</p>
    </section>
  );
}

/** What a leader asks first: in time, how much, and what still waits. */
export function Tiles({ board }: { board: Board }) {
  const { say } = useLanguage();
  const { standing, total, ages } = board;
  const waiting = ages.reduce((sum, { cases }) => sum + cases, 0);
  const old = ages.filter(({ key }) => key === '31-60' || key === '61+');
  return (
    <div className="tiles">
      <Tile
        title={say('dashboard.onTimeRate')}
        figure={inPercent(standing.onTimeRate)}
        to={within(board, { standing: 'onTime' })}
        why={say('dashboard.onTimeWhy')}
        parts={(['onTime', 'late'] as const).map((key) => ({
          word: say(`dashboard.${key}`),
          count: standing[key],
          to: within(board, { standing: key }),
        }))}
      />
      <Tile
        title={say('dashboard.received')}
        figure={String(total.cases)}
        to={within(board)}
        why={say('dashboard.receivedWhy')}
        parts={[
          { word: say('dashboard.cases'), count: total.cases, to: within(board) },
          { word: say('dashboard.batches'), count: total.batches, to: within(board, { inPerson: 'yes' }) },
          { word: say('dashboard.people'), count: total.people, to: within(board) },
        ]}
      />
      <Tile
        title={say('dashboard.nowOpen')}
        figure={String(waiting)}
        to={casesAt({ standing: 'open' })}
        why={say('dashboard.nowOpenWhy')}
        parts={old.map(({ key, cases }) => ({
          word: say('dashboard.days', { range: key }),
          count: cases,
          to: casesAt({ age: key }),
        }))}
      />
    </div>
  );
}
