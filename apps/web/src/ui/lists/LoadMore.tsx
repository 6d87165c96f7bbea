import { Button } from 'antd';
import { ProblemNote } from '../ProblemNote.js';
import { useLanguage } from '../../language/language.js';
import type { More } from './use-paging.js';

/** At the end of a list: the way to its next page, and why it could not be read. */
export function MoreRows({ next, more, asking, problem }: More) {
  const { say } = useLanguage();
  return (
    <>
      {problem ? <ProblemNote problem={problem} /> : null}
      {next === null ? null : (
        <p className="more">
          <Button onClick={() => void more()} loading={asking}>
            {say('queue.more')}
          </Button>
        </p>
      )}
    </>
  );
}
