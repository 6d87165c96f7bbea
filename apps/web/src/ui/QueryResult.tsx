import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { mayPass } from '../api/advice.logic.js';
import type { Query } from '../api/use-api.js';
import { ProblemNote } from './ProblemNote.js';
import { useLanguage } from '../language/language.js';

/** Shows the data of a query once it is there; a skeleton while it loads, why there is none, with a retry where that may help. */
export function QueryResult<Answer>({
  query,
  children,
}: {
  query: Query<Answer>;
  children: (data: Answer) => ReactNode;
}) {
  const { t } = useLanguage();
  const { data, problem, loading, refetch } = query;
  return (
    <div aria-busy={loading}>
      {problem ? (
        <ProblemNote
          problem={problem}
          action={mayPass(problem) ? <Button onClick={() => void refetch()}>{t('retry')}</Button> : null}
        />
      ) : null}
      {data === null ? loading ? <Skeleton active title={false} paragraph={{ rows: 6 }} /> : null : children(data)}
    </div>
  );
}
