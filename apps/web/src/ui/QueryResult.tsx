import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Asked } from '../api/use-api.js';
import { ProblemNote } from './ProblemNote.js';
import { useLanguage } from '../language/language.js';

/** Shows what was asked for once it is there; meanwhile a skeleton, and a refusal with the way on. */
export function Answered<Answer>({
  asked,
  children,
}: {
  asked: Asked<Answer>;
  children: (answer: Answer) => ReactNode;
}) {
  const { say } = useLanguage();
  const { answer, problem, asking, again } = asked;
  return (
    <div aria-busy={asking}>
      {problem ? (
        <ProblemNote problem={problem} action={<Button onClick={() => void again()}>{say('again')}</Button>} />
      ) : null}
      {answer === null ? asking ? <Skeleton active title={false} paragraph={{ rows: 6 }} /> : null : children(answer)}
    </div>
  );
}
