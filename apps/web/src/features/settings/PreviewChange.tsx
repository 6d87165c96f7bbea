import { Button } from 'antd';
import { useState } from 'react';
import type { Moves } from './types.js';
import { asksAgain, movedBy } from './moves.logic.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import type { Problem } from '../../api/problem.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import './settings.css';
import { RuleMark } from '../../ui/RuleMark.js';

interface PreviewChangeProps<Body> {
  /** Counts the timers the change would move. */
  preview: (body: Body) => Promise<Moves>;
  change: (body: Body) => Promise<Moves>;
  /** Null while the form is invalid. */
  readBody: () => Promise<Body | null>;
  onProblem: (problem: Problem) => void;
  onDone: (moves: Moves) => void;
}

/** A change of the rules in two steps: first what it would move, then the change itself (R3). */
export function PreviewChange<Body>({
  preview: askFirst,
  change: makeChange,
  readBody,
  onProblem,
  onDone,
}: PreviewChangeProps<Body>) {
  const { t } = useLanguage();
  const { sending, problem, submit } = useSubmission(onProblem);
  const [seen, setSeen] = useState<{ body: Body; moves: Moves } | null>(null);
  const preview = async (): Promise<void> => {
    setSeen(null);
    const body = await readBody();
    if (!body) return;
    const moves = await submit(() => askFirst(body));
    if (moves) setSeen({ body, moves });
  };
  const change = async (): Promise<void> => {
    if (!seen) return;
    const moves = await submit(() => makeChange(seen.body));
    setSeen(null);
    if (moves) onDone(moves);
  };
  return (
    <div className="preview-first">
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <div role="status">
        {seen ? <p className="preview">{t('settings.wouldMove', movedBy(seen.moves))}</p> : null}
        {seen && asksAgain(seen.moves) ? (
          <p className="preview">{t('settings.wouldLookBack', { ...seen.moves.lookBack })}</p>
        ) : null}
      </div>
      <div className="drawer-foot">
        <Button onClick={() => void preview()} disabled={sending}>
          {t('settings.preview')}
        </Button>
        <Button type="primary" disabled={!seen} loading={sending && seen !== null} onClick={() => void change()}>
          {t('settings.change')}
        </Button>
        <RuleMark rule="R3" />
      </div>
    </div>
  );
}
