import type { OrganisationEntry } from '../../../answers/organisation-answers.js';
import { useAnswer } from '../../../answers/use-answer.js';
import { useLanguage } from '../../../language/language.js';
import type { WordKey } from '../../../language/zh.js';
import { Answered } from '../../../lists/Answered.js';
import { Emptiness } from '../../../lists/Emptiness.js';
import { ListTable, type Column } from '../../../lists/ListTable.js';
import { officeTime } from '../../../time/office-time.logic.js';
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
