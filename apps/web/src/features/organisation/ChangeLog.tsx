import type { OrganisationEntry } from './types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import { changeText } from './change.logic.js';

/** Who changed what and when; nobody can edit it. */
export function ChangeLog() {
  const { t } = useLanguage();
  const query = useApi('/api/organisation/log');
  const columns: Column<OrganisationEntry>[] = [
    { key: 'at', title: t('organisation.logAt'), className: 'nowrap', show: ({ at }) => officeTime(at) },
    { key: 'who', title: t('organisation.logWho'), show: ({ officerName }) => officerName },
    {
      key: 'what',
      title: t('organisation.logWhat'),
      className: 'nowrap',
      show: ({ act }) => t(`organisation.act.${act}` as MessageKey),
    },
    { key: 'whom', title: t('organisation.logWhom'), show: ({ subject }) => subject ?? '—' },
    {
      key: 'detail',
      title: t('organisation.logDetail'),
      className: 'grow',
      show: ({ detail }) => <span className="quiet detail">{changeText(detail)}</span>,
    },
  ];
  return (
    <QueryResult query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('organisation.noLog')} />
        ) : (
          <ListTable caption={t('organisation.log')} columns={columns} items={items} keyOf={({ id }) => id} />
        )
      }
    </QueryResult>
  );
}
