import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { ActMenu } from '../acts/ActMenu.js';
import type { DecisionItem } from '../../api/types.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { CaseTable } from '../../ui/lists/CaseTable.js';
import { Emptiness } from '../../ui/EmptyState.js';
import type { Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';

/** Denials, extensions and disputes that wait for my decision, each on its own clock; decided here, without leaving the list (R4). */
export function DecisionsPage() {
  const { say } = useLanguage();
  const asked = useAnswer('/api/decisions');
  const [deciding, setDeciding] = useState<DecisionItem | null>(null);
  const columns = useColumns(setDeciding);
  const { again } = asked;
  const leave = useCallback(() => {
    setDeciding(null);
    void again();
  }, [again]);
  return (
    <Page
      title={say('door.decisions')}
      lead={say('decisions.lead')}
      actions={<Button onClick={() => void again()}>{say('refresh')}</Button>}
    >
      <Answered asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Emptiness title={say('decisions.empty')}>{say('decisions.emptyWhy')}</Emptiness>
          ) : (
            <CaseTable caption={say('door.decisions')} items={items} extra={columns} />
          )
        }
      </Answered>
      {deciding ? <ActMenu item={deciding} ownOnly onDone={leave} onClose={leave} /> : null}
    </Page>
  );
}

/** What is asked and why, and the way to answer. Measures are decided on their own page, with the finding before one's eyes (R6). */
function useColumns(onDecide: (item: DecisionItem) => void): Column<DecisionItem>[] {
  const { pick, say } = useLanguage();
  return [
    {
      key: 'subject',
      title: say('column.matter'),
      show: ({ subject, reason }) => [pick(subject), reason].filter(Boolean).join('：'),
    },
    {
      key: 'decide',
      title: say('column.acts'),
      show: (item) =>
        item.kind === 'accountability' ? null : (
          <Button size="small" aria-label={`${say('decisions.decide')} ${item.number}`} onClick={() => onDecide(item)}>
            {say('decisions.decide')}
          </Button>
        ),
    },
  ];
}
