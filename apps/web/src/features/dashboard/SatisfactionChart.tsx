import { Link } from 'react-router-dom';
import type { Board, Satisfaction } from './types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { ChartCard } from './ChartCard.js';
import { inPercent, within } from './drill-down.logic.js';

const answers = ['satisfied', 'basicallySatisfied', 'notSatisfied'] as const;

/** Satisfaction with its response rate (R10). */
export function SatisfactionChart({ board }: { board: Board }) {
  const { list, t, withDetail } = useLanguage();
  const link = ({ subject, ...counts }: Satisfaction, answer: (typeof answers)[number]) => (
    <Link
      to={within(board, { [subject]: answer })}
      aria-label={list([
        t(`dashboard.${subject}`),
        t('dashboard.casesOf', { name: t(`dashboard.${answer}`), count: counts[answer] }),
      ])}
    >
      {counts[answer]}
    </Link>
  );
  const columns: Column<Satisfaction>[] = [
    {
      key: 'subject',
      title: t('dashboard.subject'),
      className: 'grow',
      show: ({ subject }) => t(`dashboard.${subject}`),
    },
    ...answers.map((answer) => ({
      key: answer,
      title: t(`dashboard.${answer}`),
      show: (one: Satisfaction) => link(one, answer),
    })),
    {
      key: 'satisfactionRate',
      title: t('dashboard.satisfactionRate'),
      show: ({ satisfactionRate }) => inPercent(satisfactionRate),
    },
    {
      key: 'responseRate',
      title: t('dashboard.responseRate'),
      show: ({ responseRate, answered, asked }) => withDetail(inPercent(responseRate), `${answered}/${asked}`),
    },
  ];
  return (
    <ChartCard
      title={t('dashboard.satisfaction')}
      note={t('dashboard.satisfactionWhy')}
      chart={board.satisfaction.map((one) => (
        <Share key={one.subject} board={board} one={one} />
      ))}
      table={
        <ListTable
          caption={t('dashboard.satisfaction')}
          columns={columns}
          items={board.satisfaction}
          keyOf={({ subject }) => subject}
        />
      }
    />
  );
}

function Share({ board, one }: { board: Board; one: Satisfaction }) {
  const { t, withDetail } = useLanguage();
  const before = (index: number): number => answers.slice(0, index).reduce((sum, answer) => sum + one[answer], 0);
  return (
    <div className="share">
      <h3>{t(`dashboard.${one.subject}`)}</h3>
      <p className="share-rates">
        {t('dashboard.satisfactionRate')} <strong>{inPercent(one.satisfactionRate)}</strong> ·{' '}
        {t('dashboard.responseRate')} <strong>{inPercent(one.responseRate)}</strong>
        {withDetail('', `${one.answered}/${one.asked}`)}
      </p>
      {one.answered === 0 ? (
        <p className="quiet">{t('dashboard.noAnswers')}</p>
      ) : (
        <>
          <svg className="share-bar" viewBox={`0 0 ${one.answered} 1`} preserveAspectRatio="none" aria-hidden="true">
            {answers.map((answer, index) => (
              <rect key={answer} className={`answer-${answer}`} x={before(index)} width={one[answer]} height="1" />
            ))}
          </svg>
          <ul className="share-legend">
            {answers.map((answer) => (
              <li key={answer}>
                <Link to={within(board, { [one.subject]: answer })}>
                  <span className={`swatch answer-${answer}`} aria-hidden="true" />
                  {t(`dashboard.${answer}`)} <strong>{one[answer]}</strong>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
