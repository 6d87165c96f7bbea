import type { OrganisationEntry } from './types.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { WordKey } from '../../language/messages.zh.js';
import { Answered } from '../../ui/QueryResult.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import { inWords } from './change.logic.js';

/** Who changed what and when; nobody can edit it. */
export function ChangeLog() {
  const { say } = useLanguage();
  const asked = useAnswer('/api/organisation/log');
  const columns: Column<OrganisationEntry>[] = [
    { key: 'at', title: say('organisation.logAt'), className: 'nowrap', show: ({ at }) => officeTime(at) },
    { key: 'who', title: say('organisation.logWho'), show: ({ officerName }) => officerName },
    {
      key: 'what',
      title: say('organisation.logWhat'),
      className: 'nowrap',
      show: ({ act }) => say(`organisation.act.${act}` as WordKey),
    },
    { key: 'whom', title: say('organisation.logWhom'), show: ({ subject }) => subject ?? '—' },
    {
      key: 'detail',
      title: say('organisation.logDetail'),
      className: 'grow',
      show: ({ detail }) => <span className="quiet detail">{inWords(detail)}</span>,
    },
  ];
  return (
    <Answered asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Emptiness title={say('organisation.noLog')} />
        ) : (
          <ListTable caption={say('organisation.log')} columns={columns} items={items} keyOf={({ id }) => id} />
        )
      }
    </Answered>
  );
}
