import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { Link } from 'react-router-dom';
import { callApi } from '../../api/request.js';
import type { AssignedMatter, QueueItem } from '../../api/types.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { RuleMark } from '../../ui/RuleMark.js';
import { caseAddress } from '../case/case-address.logic.js';
import { useHandlers } from './use-handlers.js';

interface AssignTogetherProps {
  selected: readonly QueueItem[];
  onDone: () => Promise<void>;
}

/** Gives the selected matters to one officer; there for whoever heads a unit, at their own desk or at another's (R1). */
export function AssignTogether({ selected, onDone }: AssignTogetherProps) {
  const { t } = useLanguage();
  const handlers = useHandlers();
  const { sending, problem, submit } = useSubmission();
  const [chosen, setChosen] = useState('');
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<readonly AssignedMatter[]>([]);
  const assign = useCallback(async () => {
    setTried(true);
    if (chosen === '') return;
    const matters = selected.map(({ number }) => number);
    const answer = await submit((idempotencyKey) =>
      callApi('post', '/api/queue/assign', { body: { officer: chosen, matters }, idempotencyKey }),
    );
    if (!answer) return;
    setOutcome(answer.items);
    setTried(false);
    await onDone();
  }, [chosen, selected, submit, onDone]);
  if (handlers.length === 0) return null;
  return (
    <>
      {selected.length > 0 ? (
        <>
          <label className="choice-field">
            {t('queue.assignTo')}
            <select
              value={chosen}
              aria-invalid={tried && chosen === ''}
              aria-describedby="assign-whom"
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">{t('field.choose')}</option>
              {handlers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button loading={sending} onClick={() => void assign()}>
            {t('queue.assign')}
          </Button>
        </>
      ) : null}
      <p role="status" id="assign-whom">
        {tried && chosen === '' && selected.length > 0 ? (
          <span className="naming-error">{t('queue.assignWhom')}</span>
        ) : null}
        {outcome.length > 0 ? <Counted outcome={outcome} /> : null}
      </p>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Refused outcome={outcome} />
    </>
  );
}

function Counted({ outcome }: { outcome: readonly AssignedMatter[] }) {
  const { t } = useLanguage();
  const done = outcome.filter((one) => one.done).length;
  return t('queue.assignOutcome', { done, failed: outcome.length - done });
}

function Refused({ outcome }: { outcome: readonly AssignedMatter[] }) {
  const { localized, t } = useLanguage();
  const refused = outcome.filter(({ done }) => !done);
  if (refused.length === 0) return null;
  return (
    <ul className="batch-gone" aria-label={t('queue.assignRefused')}>
      {refused.map(({ number, rule, words }) => (
        <li key={number}>
          <Link to={caseAddress(number)}>{number}</Link>
          <span className="outcome outcome-failed">
            {localized(words)}
            {rule === null ? null : <RuleMark rule={rule} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
