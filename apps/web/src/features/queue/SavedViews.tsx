import { CloseOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { problemOf, type Problem } from '../../api/problem.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { addressOf, type Filters } from './filters.logic.js';

/** The officer's saved filters, kept on the server so that they are available on every machine. */
export function SavedViews({ filters }: { filters: Filters }) {
  const { t } = useLanguage();
  const { data, refetch } = useApi('/api/queue/views');
  const [problem, setProblem] = useState<Problem | null>(null);
  const here = addressOf(filters);
  const change = async (doIt: () => Promise<unknown>): Promise<void> => {
    setProblem(null);
    await doIt().catch((error: unknown) => setProblem(problemOf(error)));
    await refetch();
  };
  const views = data?.items ?? [];
  const unnamed = here !== '' && !views.some((view) => addressOf(view.filters) === here);
  if (views.length === 0 && !unnamed) return null;
  return (
    <nav className="views" aria-label={t('queue.views')}>
      <ul>
        <li>
          <Link to="/queue" aria-current={here === '' ? 'page' : undefined}>
            {t('queue.all')}
          </Link>
        </li>
        {views.map(({ name, filters: of }) => (
          <li key={name}>
            <Link to={`/queue?${addressOf(of)}`} aria-current={addressOf(of) === here ? 'page' : undefined}>
              {name}
            </Link>
            <button
              type="button"
              aria-label={t('queue.removeView', { name })}
              onClick={() =>
                void change(() => callApi('delete', '/api/queue/views/{name}', { params: { path: { name } } }))
              }
            >
              <CloseOutlined aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {unnamed ? (
        <ViewName
          key={here}
          onName={(name) => change(() => callApi('post', '/api/queue/views', { body: { name, filters } }))}
        />
      ) : null}
      {problem ? <ProblemNote problem={problem} /> : null}
    </nav>
  );
}

function ViewName({ onName }: { onName: (name: string) => Promise<void> }) {
  const { t } = useLanguage();
  const [name, setName] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  if (name === null) return <Button onClick={() => setName('')}>{t('queue.saveView')}</Button>;
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
        aria-label={t('queue.viewName')}
        placeholder={t('queue.viewName')}
        maxLength={40}
        value={name}
        status={empty ? 'error' : undefined}
        aria-invalid={empty || undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <Button htmlType="submit" type="primary">
        {t('queue.keep')}
      </Button>
      <Button onClick={() => setName(null)}>{t('cancel')}</Button>
      {empty ? (
        <span role="alert" className="naming-error">
          {t('queue.viewNameNeeded')}
        </span>
      ) : null}
    </form>
  );
}
