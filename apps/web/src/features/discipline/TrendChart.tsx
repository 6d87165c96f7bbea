import type { Trends } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { scaleOf } from '../dashboard/drill-down.logic.js';

const [width, height, head, foot] = [44, 120, 18, 20];

interface TrendProps {
  title: string;
  months: Trends['figures'][number]['months'];
}

/** A column a month, and beside it, pale, that of the year before; the figures stand in the table. */
export function TrendChart({ title, months }: TrendProps) {
  const { t } = useLanguage();
  const scale = scaleOf(months.flatMap(({ count, lastYear }) => [count, lastYear]));
  const wide = months.length * width;
  const tall = (count: number): number => (count / scale) * height;
  return (
    <>
      <p className="trend-key">
        <span className="trend-now" aria-hidden="true" /> {t('discipline.thisYear')}{' '}
        <span className="trend-before" aria-hidden="true" /> {t('discipline.lastYear')}
      </p>
      <svg className="trend" viewBox={`0 0 ${wide} ${head + height + foot}`} role="img" aria-label={title}>
        <line className="trend-line" x1={0} x2={wide} y1={head + height} y2={head + height} />
        {months.map(({ month, count, lastYear }, place) => {
          const left = place * width;
          return (
            <g key={month}>
              <rect
                className="trend-before"
                x={left + 6}
                y={head + height - tall(lastYear)}
                width={14}
                height={tall(lastYear)}
              />
              <rect
                className="trend-now"
                x={left + 22}
                y={head + height - tall(count)}
                width={14}
                height={tall(count)}
              />
              {count > 0 ? (
                <text x={left + 29} y={head + height - tall(count) - 4} textAnchor="middle">
                  {count}
                </text>
              ) : null}
              <text className="trend-month" x={left + width / 2} y={head + height + 15} textAnchor="middle">
                {month.slice(5)}
              </text>
            </g>
          );
        })}
      </svg>
    </>
  );
}
