import { Button } from 'antd';
import { useState } from 'react';
import { useSubmission } from '../../forms/use-submission.js';
import type { TimersChecked } from './types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';

/** Compares states with their timers; on demand, because it reads every open process. */
export function TimersCheck() {
  const { list, t } = useLanguage();
  const { sending, problem, submit } = useSubmission();
  const [found, setFound] = useState<TimersChecked | null>(null);
  const check = async (): Promise<void> => setFound(await submit(() => callApi('get', '/api/operations/stray-timers')));
  const named = (timers: readonly string[]): string => list(timers) || t('operations.noTimer');
  return (
    <section className="card" aria-labelledby="timers-check">
      <h2 id="timers-check">{t('operations.check')}</h2>
      <p className="quiet">{t('operations.checkWhy')}</p>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Button onClick={() => void check()} loading={sending}>
        {t('operations.checkNow')}
      </Button>
      <div role="status" className="check-result">
        {found === null
          ? null
          : found.stray.length === 0
            ? t('operations.checked', { count: found.checked })
            : t('operations.stray', { count: found.checked, stray: found.stray.length })}
        <ul>
          {(found?.stray ?? []).map(({ process, declared, armed }) => (
            <li key={process}>
              {t('operations.strayOne', { process, declared: named(declared), armed: named(armed) })}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
