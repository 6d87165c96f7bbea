import { Button } from 'antd';
import { useState } from 'react';
import { DeskChoice } from '../absences/DeskChoice.js';
import { DeskMark } from '../absences/DeskMark.js';
import { ActButtons } from '../acts/ActButtons.js';
import { useListActs } from '../acts/use-list-acts.js';
import { ExportButton } from '../exports/ExportButton.js';
import type { SupervisionItem } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { useSession } from '../session/session.js';
import { CaseLink, Urgency } from '../case/CaseTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { holderText } from '../../ui/lists/holder.logic.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';

/** Breaches that became supervision cases; they stay whatever happens to the petition (R5). */
export function SupervisionPage() {
  const { localized, t } = useLanguage();
  const [deskOf, setDeskOf] = useState('');
  const query = useApi('/api/supervision', { params: { query: deskOf === '' ? {} : { deskOf } } });
  const { choose, drawer } = useListActs(query);
  const columns: Column<SupervisionItem>[] = [
    {
      key: 'due',
      title: t('column.due'),
      className: 'nowrap',
      show: ({ urgent, light, dueAt }) => <Urgency urgent={urgent} light={light} dueAt={dueAt} />,
    },
    {
      key: 'title',
      title: t('column.title'),
      className: 'grow',
      show: (item) => (
        <>
          <CaseLink number={item.number} title={item.title} />
          <DeskMark at={item.atDeskOf} />
        </>
      ),
    },
    { key: 'cause', title: t('column.cause'), show: ({ causeLabel }) => localized(causeLabel) },
    { key: 'holder', title: t('column.supervised'), show: (item) => holderText(item, { localized, t }) || '—' },
    { key: 'stage', title: t('column.stage'), show: ({ stageLabel }) => localized(stageLabel) },
    {
      key: 'acts',
      title: t('acts'),
      show: (item) => <ActButtons acts={item.allowedActs} onChoose={(act) => choose(item, act)} />,
    },
  ];
  return (
    <Page
      title={t('navigation.supervision')}
      lead={t('supervision.lead')}
      actions={
        <>
          {query.data?.exportable ? <Export deskOf={deskOf} /> : null}
          <Button onClick={() => void query.refetch()}>{t('refresh')}</Button>
        </>
      }
    >
      <DeskChoice value={deskOf} onChange={setDeskOf} />
      <QueryResult query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('supervision.empty')}>{t('supervision.emptyWhy')}</EmptyState>
          ) : (
            <ListTable caption={t('navigation.supervision')} columns={columns} items={items} keyOf={({ id }) => id} />
          )
        }
      </QueryResult>
      {drawer}
    </Page>
  );
}

/** The list as a file, of the desk it is narrowed to. */
function Export({ deskOf }: { deskOf: string }) {
  const { headed, t } = useLanguage();
  const { officer } = useSession();
  const name = [officer, ...officer.seats].find(({ id }) => id === deskOf)?.name ?? deskOf;
  return (
    <ExportButton
      list="supervisionCases"
      title={t('navigation.supervision')}
      filter={deskOf === '' ? {} : { deskOf }}
      inWords={deskOf === '' ? [] : [headed(t('desk'), name)]}
    />
  );
}
