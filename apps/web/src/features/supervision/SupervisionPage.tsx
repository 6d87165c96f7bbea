import { Button } from 'antd';
import { ActButtons } from '../acts/ActButtons.js';
import { useListActs } from '../acts/use-list-acts.js';
import type { SupervisionItem } from '../../api/types.js';
import type { Matter } from '../acts/send-act.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { CaseLink, Urgency } from '../../ui/lists/CaseTable.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { holderInWords } from '../../ui/lists/holder.logic.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';

const supervisionOf = ({ id }: SupervisionItem): Matter => ({ supervision: id });

/** Breaches that became supervision cases; they stay whatever happens to the petition (R5). */
export function SupervisionPage() {
  const { pick, say } = useLanguage();
  const asked = useAnswer('/api/supervision');
  const { choose, drawer } = useListActs(asked, supervisionOf);
  const columns: Column<SupervisionItem>[] = [
    {
      key: 'due',
      title: say('column.due'),
      className: 'nowrap',
      show: ({ light, dueAt }) => <Urgency light={light} dueAt={dueAt} />,
    },
    {
      key: 'title',
      title: say('column.title'),
      className: 'grow',
      show: (item) => <CaseLink number={item.number} title={item.title} />,
    },
    { key: 'cause', title: say('column.cause'), show: ({ causeLabel }) => pick(causeLabel) },
    { key: 'holder', title: say('column.supervised'), show: (item) => holderInWords(item) || '—' },
    { key: 'stage', title: say('column.stage'), show: ({ stageLabel }) => pick(stageLabel) },
    {
      key: 'acts',
      title: say('acts'),
      show: (item) => <ActButtons acts={item.allowedActs} onChoose={(act) => choose(item, act)} />,
    },
  ];
  return (
    <Page
      title={say('door.supervision')}
      lead={say('supervision.lead')}
      actions={<Button onClick={() => void asked.again()}>{say('refresh')}</Button>}
    >
      <Answered asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Emptiness title={say('supervision.empty')}>{say('supervision.emptyWhy')}</Emptiness>
          ) : (
            <ListTable caption={say('door.supervision')} columns={columns} items={items} keyOf={({ id }) => id} />
          )
        }
      </Answered>
      {drawer}
    </Page>
  );
}
