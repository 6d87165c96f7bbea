import { Button } from 'antd';
import { useState } from 'react';
import { useSubmission } from '../../forms/use-submission.js';
import type { TimersChecked } from './types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { ask } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';

/** No live state without its timer: read on demand, because it reads every open procedure. */
export function TimersCheck() {
  const { list, say } = useLanguage();
  const { sending, problem, submit } = useSubmission();
  const [found, setFound] = useState<TimersChecked | null>(null);
  const check = async (): Promise<void> => setFound(await submit(() => ask('get', '/api/operations/stray-timers')));
  const named = (timers: readonly string[]): string => list(timers) || say('operations.noTimer');
  return (
    <section className="card" aria-labelledby="timers-check">
      <h2 id="timers-check">{say('operations.check')}</h2>
      <p className="quiet">{say('operations.checkWhy')}</p>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Button onClick={() => void check()} loading={sending}>
        {say('operations.checkNow')}
      </Button>
      <div role="status" className="check-result">
        {found === null
          ? null
          : found.stray.length === 0
            ? say('operations.checked', { count: found.checked })
            : say('operations.stray', { count: found.checked, stray: found.stray.length })}
        <ul>
          {(found?.stray ?? []).map(({ process, declared, armed }) => (
            <li key={process}>
              {say('operations.strayOne', { process, declared: named(declared), armed: named(armed) })}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
