import { Link } from 'react-router-dom';
import type { Board, Counted } from './types.js';
import { useLanguage } from '../../language/language.js';
import { scaleOf, within } from './drill-down.logic.js';

const [width, height, foot, head] = [56, 150, 22, 20];

/** A column per month, each a link to its cases. */
export function MonthColumns({ board }: { board: Board }) {
  const { t } = useLanguage();
  const scale = scaleOf(board.months.map(({ cases }) => cases));
  const wide = Math.max(board.months.length, 6) * width;
  const column = ({ key, cases }: Counted, place: number) => {
    const tall = (cases / scale) * height;
    const middle = place * width + width / 2;
    return (
      <Link key={key} to={within(board, { month: key })}>
        <rect className="column-ground" x={place * width + 4} y={head} width={width - 8} height={height} />
        <rect
          className="column-fill"
          x={place * width + 12}
          y={head + height - tall}
          width={width - 24}
          height={tall}
        />
        <text className="column-foot" x={middle} y={head + height + 16} textAnchor="middle">
          {key}{' '}
        </text>
        <text x={middle} y={head + height - tall - 5} textAnchor="middle">
          {cases}
        </text>
      </Link>
    );
  };
  return (
    <div className="columns">
      <svg viewBox={`0 0 ${wide} ${head + height + foot}`} role="group" aria-label={t('dashboard.months')}>
        <line className="column-line" x1={0} x2={wide} y1={head + height} y2={head + height} />
        {board.months.map(column)}
      </svg>
    </div>
  );
}
