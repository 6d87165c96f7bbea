import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import type { Board } from './types.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { inPercent, within } from './drill-down.logic.js';

/** Suggestions by adoption, enquiries by answer, and the share that was claimed to be a request (条例 41). */
export function LighterTable({ board }: { board: Board }) {
  const { t } = useLanguage();
  return (
    <section className="card" aria-labelledby="lighter-title">
      <h2 id="lighter-title">{t('dashboard.lighter')}</h2>
      <p className="quiet">{t('dashboard.lighterWhy')}</p>
      <ul className="lighter">
        {board.lighter.map(({ kind, takenDown, results, claimed, claimedRate }) => (
          <li key={kind}>
            <Link to={within(board, { lighter: kind })}>
              {t(`dashboard.${kind}`)} <strong>{takenDown}</strong>
            </Link>
            {results.map(({ key, cases }) => (
              <Fragment key={key}>
                {' · '}
                <Link to={within(board, { lighter: kind, result: key })}>
                  {t(`dashboard.${key}` as MessageKey)} <strong>{cases}</strong>
                </Link>
              </Fragment>
            ))}
            {' · '}
            <Link to={within(board, { lighter: kind, claimed: 'yes' })}>
              {t('dashboard.claimed')} <strong>{claimed}</strong>
              {claimedRate === null ? null : ` ${inPercent(claimedRate)}`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
