import { Button } from 'antd';
import { useState } from 'react';
import type { Moves } from '../../answers/settings-answers.js';
import { ProblemNote } from '../../answers/ProblemNote.js';
import type { Problem } from '../../answers/problem.js';
import { ask } from '../../answers/request.js';
import { useSubmission } from '../../acts/use-submission.js';
import { useLanguage } from '../../language/language.js';

interface PreviewFirstProps {
  /** Where the change is posted, below /api; its preview is at `/preview` beneath. */
  address: string;
  /** Null while the form is not filled in rightly. */
  readBody: () => Promise<object | null>;
  onProblem: (problem: Problem) => void;
  onDone: (moves: Moves) => void;
}

/** A change of the rules in two steps: first what it would move, then the change itself (R3). */
export function PreviewFirst({ address, readBody, onProblem, onDone }: PreviewFirstProps) {
  const { say } = useLanguage();
  const { sending, problem, submit } = useSubmission(onProblem);
  const [seen, setSeen] = useState<{ body: object; moves: Moves } | null>(null);
  const preview = async (): Promise<void> => {
    setSeen(null);
    const body = await readBody();
    if (!body) return;
    const moves = await submit(() => ask<Moves>(`${address}/preview`, { method: 'POST', body }));
    if (moves) setSeen({ body, moves });
  };
  const change = async (): Promise<void> => {
    if (!seen) return;
    const moves = await submit(() => ask<Moves>(address, { method: 'POST', body: seen.body }));
    setSeen(null);
    if (moves) onDone(moves);
  };
  return (
    <div className="preview-first">
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <div role="status">{seen ? <p className="preview">{say('settings.wouldMove', { ...seen.moves })}</p> : null}</div>
      <div className="drawer-foot">
        <Button onClick={() => void preview()} disabled={sending}>
          {say('settings.preview')}
        </Button>
        <Button type="primary" disabled={!seen} loading={sending && seen !== null} onClick={() => void change()}>
          {say('settings.change')}
        </Button>
        <span className="rule-mark">{say('rule', { rule: 'R3' })}</span>
      </div>
    </div>
  );
}
