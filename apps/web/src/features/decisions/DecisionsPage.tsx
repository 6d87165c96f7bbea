import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { ActMenu } from '../acts/ActMenu.js';
import type { DecisionItem } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { DeskChoice } from '../absences/DeskChoice.js';
import { hasOwnPage } from '../case/case-address.logic.js';
import { CaseTable } from '../case/CaseTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import type { Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';

/** What waits for the decision of this officer, each with its own deadline; decided without leaving the list (R4). */
export function DecisionsPage() {
  const { list, localized, t } = useLanguage();
  const [deskOf, setDeskOf] = useState('');
  const query = useApi('/api/decisions', { params: { query: deskOf === '' ? {} : { deskOf } } });
  const [deciding, setDeciding] = useState<DecisionItem | null>(null);
  const columns = useColumns(setDeciding);
  const { refetch } = query;
  const leave = useCallback(() => {
    setDeciding(null);
    void refetch();
  }, [refetch]);
  return (
    <Page
      title={t('navigation.decisions')}
      lead={query.data ? t('decisions.lead', { subjects: list(query.data.subjects.map(localized)) }) : undefined}
      actions={<Button onClick={() => void refetch()}>{t('refresh')}</Button>}
    >
      <DeskChoice value={deskOf} onChange={setDeskOf} />
      <QueryResult query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('decisions.empty')}>{t('decisions.emptyWhy')}</EmptyState>
          ) : (
            <CaseTable caption={t('navigation.decisions')} items={items} extra={columns} />
          )
        }
      </QueryResult>
      {deciding ? <ActMenu item={deciding} ownOnly onDone={leave} onClose={leave} /> : null}
    </Page>
  );
}

/** Subject and reason, and the button to decide. What has a page of its own is decided there (R6). */
function useColumns(onDecide: (item: DecisionItem) => void): Column<DecisionItem>[] {
  const { headed, localized, t } = useLanguage();
  return [
    {
      key: 'subject',
      title: t('column.matter'),
      className: 'roomy',
      show: ({ subject, reason }) => (reason ? headed(localized(subject), reason) : localized(subject)),
    },
    {
      key: 'decide',
      title: t('column.acts'),
      show: (item) =>
        hasOwnPage(item) ? null : (
          <Button size="small" aria-label={`${t('decisions.decide')} ${item.number}`} onClick={() => onDecide(item)}>
            {t('decisions.decide')}
          </Button>
        ),
    },
  ];
}
