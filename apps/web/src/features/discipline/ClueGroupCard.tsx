import { Button } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import type { ClueGroup } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { Situation } from '../accountability/Situation.js';
import { toggled } from '../acts/toggled.logic.js';
import { caseAddress } from '../case/case-address.logic.js';

interface GroupProps {
  group: ClueGroup;
  onOpen: (clues: readonly string[]) => void;
}

/** A group of clues: whose, of which situation, how many; unfolded, each can be left out. */
export function ClueGroupCard({ group, onOpen }: GroupProps) {
  const { list, t } = useLanguage();
  const { clues, count, firstAt, lastAt, officer, officerName, unitName } = group;
  const heading = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = clues.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const concerned = [officerName, unitName].filter((one) => one !== null);
  return (
    <section className="card clue-group" aria-labelledby={heading}>
      <h2 id={heading}>
        {concerned.length === 0 ? t('discipline.noUnit') : list(concerned)} <span className="tab-count">{count}</span>
      </h2>
      <p>
        <Situation of={group} />
      </p>
      <p className="quiet">
        {officeDay(firstAt)} – {officeDay(lastAt)}
      </p>
      <div className="clue-group-acts">
        <Button aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? t('discipline.hideClues') : t('discipline.showClues', { count: clues.length })}
        </Button>
        <Button type="primary" disabled={chosen.length < 2} onClick={() => onOpen(chosen)}>
          {t('discipline.openTogether', { count: chosen.length })}
        </Button>
        {officer === null ? null : (
          <Link className="button-like" to={`/ledger/${encodeURIComponent(officer)}`}>
            {t('ledger.of', { name: officerName ?? officer })}
          </Link>
        )}
        {chosen.length < 2 ? <span className="quiet">{t('discipline.openOne')}</span> : null}
      </div>
      {isUnfolded ? (
        <ul className="clue-list">
          {clues.map(({ id, number, fact, at }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={!left.has(id)} onChange={() => setLeft(toggled(left, id))} /> {fact}
              </label>{' '}
              <Link to={caseAddress(number)}>{number}</Link>{' '}
              <span className="quiet">
                <DateTime instant={at} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {isUnfolded && clues.length < count ? (
        <p className="quiet">{t('discipline.more', { shown: clues.length })}</p>
      ) : null}
    </section>
  );
}
