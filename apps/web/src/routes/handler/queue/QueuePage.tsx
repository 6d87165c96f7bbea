import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { problemOf, type Problem } from '../../../answers/problem.js';
import { ProblemNote } from '../../../answers/ProblemNote.js';
import type { QueueItem, QueuePage as Answer } from '../../../answers/list-answers.js';
import { ask } from '../../../answers/request.js';
import { useAnswer } from '../../../answers/use-answer.js';
import { useLanguage } from '../../../language/language.js';
import { Answered } from '../../../lists/Answered.js';
import { CaseTable } from '../../../lists/CaseTable.js';
import { Emptiness } from '../../../lists/Emptiness.js';
import { Page } from '../../../shell/Page.js';

/** What waits for me, soonest due first, in the API's order. */
export function QueuePage() {
  const { say } = useLanguage();
  const asked = useAnswer<Answer>('/queue');
  const { again } = asked;
  return (
    <Page title={say('door.queue')} lead={say('queue.lead')} actions={<Button onClick={() => void again()}>{say('refresh')}</Button>}>
      <Answered asked={asked}>
        {(first) =>
          first.items.length === 0 ? <Emptiness title={say('queue.empty')}>{say('queue.emptyWhy')}</Emptiness> : <QueueTable first={first} />
        }
      </Answered>
    </Page>
  );
}

function QueueTable({ first }: { first: Answer }) {
  const { say } = useLanguage();
  const { items, next, more, asking, problem } = useMore(first);
  return (
    <>
      <CaseTable caption={say('door.queue')} items={items} />
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

/** The pages after the first, fetched on demand; a fresh first page renews the beginning and leaves the rest open. */
function useMore(first: Answer): { items: QueueItem[]; next: string | null; more: () => Promise<void>; asking: boolean; problem: Problem | null } {
  const [shown, setShown] = useState(first);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => setShown((before) => withFirst(before, first)), [first]);
  const more = useCallback(async () => {
    if (shown.next === null || asking) return;
    setAsking(true);
    setProblem(null);
    try {
      const page = await ask<Answer>(`/queue?cursor=${encodeURIComponent(shown.next)}`);
      setShown({ items: [...shown.items, ...page.items], next: page.next });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setAsking(false);
    }
  }, [shown, asking]);
  return { ...shown, more, asking, problem };
}

function withFirst(before: Answer, first: Answer): Answer {
  if (before.items.length <= first.items.length || first.next === null) return first;
  const renewed = new Set(first.items.map(({ process }) => process));
  const rest = before.items.slice(first.items.length).filter(({ process }) => !renewed.has(process));
  return { items: [...first.items, ...rest], next: before.next };
}
