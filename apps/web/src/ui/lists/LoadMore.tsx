import { Button } from 'antd';
import { ProblemNote } from '../ProblemNote.js';
import { useLanguage } from '../../language/language.js';
import type { Paging } from './use-paging.js';

/** The end of a list: a button for the next page, and the refusal where it could not be read. */
export function LoadMore({ next, loadMore, loading, problem }: Paging) {
  const { t } = useLanguage();
  return (
    <>
      {problem ? <ProblemNote problem={problem} /> : null}
      {next === null ? null : (
        <p className="more">
          <Button onClick={() => void loadMore()} loading={loading}>
            {t('list.more')}
          </Button>
        </p>
      )}
    </>
  );
}
