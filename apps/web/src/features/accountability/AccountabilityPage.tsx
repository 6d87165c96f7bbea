import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ActButtons } from '../acts/ActButtons.js';
import { useListActs } from '../acts/use-list-acts.js';
import type { AccountabilityItem, Clue } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { Clues } from './Clues.js';
import { OpeningDrawer } from './OpeningDrawer.js';
import { Situation } from './Situation.js';

/** Clues and the proceedings opened from them. A clue is never a sanction (R6). */
export function AccountabilityPage() {
  const { t } = useLanguage();
  const query = useApi('/api/accountability');
  const { choose, drawer } = useListActs(query);
  const [opening, setOpening] = useState<{ clue?: Clue } | null>(null);
  return (
    <Page
      title={t('navigation.accountability')}
      lead={t('accountability.lead')}
      actions={
        <>
          <Link className="button-like" to="/years-end">
            {t('yearsEnd.title')}
          </Link>
          <Button onClick={() => setOpening({})}>{t('accountability.open')}</Button>
        </>
      }
    >
      <QueryResult query={query}>
        {({ items, clues }) => (
          <>
            <section aria-labelledby="proceedings-title">
              <h2 id="proceedings-title">{t('accountability.proceedings')}</h2>
              <Proceedings items={items} choose={choose} />
            </section>
            <section aria-labelledby="clues-title">
              <h2 id="clues-title">{t('clues')}</h2>
              <Clues clues={clues} onOpen={(clue) => setOpening({ clue })} />
            </section>
          </>
        )}
      </QueryResult>
      {drawer}
      {opening && query.data ? (
        <OpeningDrawer
          schema={query.data.form}
          clue={opening.clue}
          onDone={() => {
            setOpening(null);
            void query.refetch();
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
  const { localized, t } = useLanguage();
  if (items.length === 0)
    return <EmptyState title={t('accountability.empty')}>{t('accountability.emptyWhy')}</EmptyState>;
  const columns: Column<AccountabilityItem>[] = [
    {
      key: 'officer',
      title: t('column.officer'),
      show: ({ officer, officerName }) => <Link to={`/ledger/${encodeURIComponent(officer)}`}>{officerName}</Link>,
    },
    { key: 'situation', title: t('column.situation'), className: 'grow', show: (item) => <Situation of={item} /> },
    {
      key: 'case',
      title: t('column.case'),
      className: 'nowrap',
      show: ({ id, number }) => <Link to={`/accountability/${id}`}>{number}</Link>,
    },
    { key: 'stage', title: t('column.stage'), show: ({ stageLabel }) => localized(stageLabel) },
    { key: 'opened', title: t('column.opened'), className: 'nowrap', show: ({ openedAt }) => officeDay(openedAt) },
    {
      key: 'acts',
      title: t('acts'),
      show: (item) => <ActButtons acts={item.allowedActs} onChoose={(act) => choose(item, act)} />,
    },
  ];
  return <ListTable caption={t('accountability.proceedings')} columns={columns} items={items} keyOf={({ id }) => id} />;
}
