import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ActButtons } from '../acts/ActButtons.js';
import { useListActs } from '../acts/use-list-acts.js';
import type { AccountabilityItem, Clue } from '../../api/types.js';
import type { Matter } from '../acts/send-act.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Answered } from '../../ui/QueryResult.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { Clues } from './Clues.js';
import { OpeningDrawer } from './OpeningDrawer.js';
import { Situation } from './Situation.js';

const accountabilityOf = ({ id }: AccountabilityItem): Matter => ({ accountability: id });

/** Clues and the proceedings opened from them. A clue is never a sanction (R6). */
export function AccountabilityPage() {
  const { say } = useLanguage();
  const asked = useAnswer('/api/accountability');
  const { choose, drawer } = useListActs(asked, accountabilityOf);
  const [opening, setOpening] = useState<{ clue?: Clue } | null>(null);
  return (
    <Page
      title={say('door.accountability')}
      lead={say('accountability.lead')}
      actions={<Button onClick={() => setOpening({})}>{say('accountability.open')}</Button>}
    >
      <Answered asked={asked}>
        {({ items, clues }) => (
          <>
            <section aria-labelledby="proceedings-title">
              <h2 id="proceedings-title">{say('accountability.proceedings')}</h2>
              <Proceedings items={items} choose={choose} />
            </section>
            <section aria-labelledby="clues-title">
              <h2 id="clues-title">{say('clues')}</h2>
              <Clues clues={clues} onOpen={(clue) => setOpening({ clue })} />
            </section>
          </>
        )}
      </Answered>
      {drawer}
      {opening ? (
        <OpeningDrawer
          clue={opening.clue}
          onDone={() => {
            setOpening(null);
            void asked.again();
          }}
          onClose={() => setOpening(null)}
        />
      ) : null}
    </Page>
  );
}

function Proceedings({
  items,
  choose,
}: {
  items: AccountabilityItem[];
  choose: ReturnType<typeof useListActs<AccountabilityItem>>['choose'];
}) {
  const { pick, say } = useLanguage();
  if (items.length === 0)
    return <Emptiness title={say('accountability.empty')}>{say('accountability.emptyWhy')}</Emptiness>;
  const columns: Column<AccountabilityItem>[] = [
    {
      key: 'officer',
      title: say('column.officer'),
      show: ({ officer, officerName }) => <Link to={`/ledger/${encodeURIComponent(officer)}`}>{officerName}</Link>,
    },
    { key: 'situation', title: say('column.situation'), className: 'grow', show: (item) => <Situation of={item} /> },
    {
      key: 'case',
      title: say('column.case'),
      className: 'nowrap',
      show: ({ id, number }) => <Link to={`/accountability/${id}`}>{number}</Link>,
    },
    { key: 'stage', title: say('column.stage'), show: ({ stageLabel }) => pick(stageLabel) },
    { key: 'opened', title: say('column.opened'), className: 'nowrap', show: ({ openedAt }) => officeDay(openedAt) },
    {
      key: 'acts',
      title: say('acts'),
      show: (item) => <ActButtons acts={item.allowedActs} onChoose={(act) => choose(item, act)} />,
    },
  ];
  return (
    <ListTable caption={say('accountability.proceedings')} columns={columns} items={items} keyOf={({ id }) => id} />
  );
}
