import { Link } from 'react-router-dom';
import type { Board, Satisfaction } from './types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { ChartCard } from './ChartCard.js';
import { inPercent, within } from './drill-down.logic.js';

const answers = ['satisfied', 'basicallySatisfied', 'notSatisfied'] as const;

/** What people said, with how many said anything (R10). */
export function SatisfactionChart({ board }: { board: Board }) {
  const { say } = useLanguage();
  const link = ({ subject, ...counts }: Satisfaction, answer: (typeof answers)[number]) => (
    <Link
      to={within(board, { [subject]: answer })}
      aria-label={`${say(`dashboard.${subject}`)}，${say('dashboard.casesOf', { name: say(`dashboard.${answer}`), count: counts[answer] })}`}
    >
      {counts[answer]}
    </Link>
  );
  const columns: Column<Satisfaction>[] = [
    {
      key: 'subject',
      title: say('dashboard.subject'),
      className: 'grow',
      show: ({ subject }) => say(`dashboard.${subject}`),
    },
    ...answers.map((answer) => ({
      key: answer,
      title: say(`dashboard.${answer}`),
      show: (one: Satisfaction) => link(one, answer),
    })),
    {
      key: 'satisfactionRate',
      title: say('dashboard.satisfactionRate'),
      show: ({ satisfactionRate }) => inPercent(satisfactionRate),
    },
    {
      key: 'responseRate',
      title: say('dashboard.responseRate'),
      show: ({ responseRate, answered, asked }) => `${inPercent(responseRate)}（${answered}/${asked}）`,
    },
  ];
  return (
    <ChartCard
      title={say('dashboard.satisfaction')}
      note={say('dashboard.satisfactionWhy')}
      chart={board.satisfaction.map((one) => (
        <Share key={one.subject} board={board} one={one} />
      ))}
      table={
        <ListTable
          caption={say('dashboard.satisfaction')}
          columns={columns}
          items={board.satisfaction}
          keyOf={({ subject }) => subject}
        />
      }
    />
  );
}

function Share({ board, one }: { board: Board; one: Satisfaction }) {
  const { say } = useLanguage();
  const before = (index: number): number => answers.slice(0, index).reduce((sum, answer) => sum + one[answer], 0);
  return (
    <div className="share">
      <h3>{say(`dashboard.${one.subject}`)}</h3>
      <p className="share-rates">
        {say('dashboard.satisfactionRate')} <strong>{inPercent(one.satisfactionRate)}</strong> ·{' '}
        {say('dashboard.responseRate')} <strong>{inPercent(one.responseRate)}</strong>（{one.answered}/{one.asked}）
      </p>
      {one.answered === 0 ? (
        <p className="quiet">{say('dashboard.noAnswers')}</p>
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
                  {say(`dashboard.${answer}`)} <strong>{one[answer]}</strong>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
