import { CloseOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { problemOf, type Problem } from '../../api/problem.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { ask } from '../../api/request.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { addressOf, type Filters } from './filters.logic.js';

/** The officer's own named selections, kept by the office so that they are there on every machine. */
export function SavedViews({ filters }: { filters: Filters }) {
  const { say } = useLanguage();
  const { answer, again } = useAnswer('/api/queue/views');
  const [problem, setProblem] = useState<Problem | null>(null);
  const here = addressOf(filters);
  const change = async (doIt: () => Promise<unknown>): Promise<void> => {
    setProblem(null);
    await doIt().catch((error: unknown) => setProblem(problemOf(error)));
    await again();
  };
  const views = answer?.items ?? [];
  const unnamed = here !== '' && !views.some((view) => addressOf(view.filters) === here);
  if (views.length === 0 && !unnamed) return null;
  return (
    <nav className="views" aria-label={say('queue.views')}>
      <ul>
        <li>
          <Link to="/queue" aria-current={here === '' ? 'page' : undefined}>
            {say('queue.all')}
          </Link>
        </li>
        {views.map(({ name, filters: of }) => (
          <li key={name}>
            <Link to={`/queue?${addressOf(of)}`} aria-current={addressOf(of) === here ? 'page' : undefined}>
              {name}
            </Link>
            <button
              type="button"
              aria-label={say('queue.removeView', { name })}
              onClick={() =>
                void change(() => ask('delete', '/api/queue/views/{name}', { params: { path: { name } } }))
              }
            >
              <CloseOutlined aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {unnamed ? (
        <Naming
          key={here}
          onName={(name) => change(() => ask('post', '/api/queue/views', { body: { name, filters } }))}
        />
      ) : null}
      {problem ? <ProblemNote problem={problem} /> : null}
    </nav>
  );
}

function Naming({ onName }: { onName: (name: string) => Promise<void> }) {
  const { say } = useLanguage();
  const [name, setName] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  if (name === null) return <Button onClick={() => setName('')}>{say('queue.saveView')}</Button>;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '') void onName(name.trim());
  };
  const empty = tried && name.trim() === '';
  return (
    <form onSubmit={submit}>
      <Input
        autoFocus
        aria-label={say('queue.viewName')}
        placeholder={say('queue.viewName')}
        maxLength={40}
        value={name}
        status={empty ? 'error' : undefined}
        aria-invalid={empty || undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <Button htmlType="submit" type="primary">
        {say('queue.keep')}
      </Button>
      <Button onClick={() => setName(null)}>{say('cancel')}</Button>
      {empty ? (
        <span role="alert" className="naming-error">
          {say('queue.viewNameNeeded')}
        </span>
      ) : null}
    </form>
  );
}
