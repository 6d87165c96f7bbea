import { Link } from 'react-router-dom';
import type { QueueItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { Due } from '../time/Due.js';
import { officeDay } from '../time/office-time.logic.js';
import { holderInWords } from './holder.logic.js';
import { LightTag } from './LightTag.js';
import { ListTable, type Column } from './ListTable.js';
import { caseAddress, itemAddress } from './case-address.logic.js';

/** Cases as rows: how urgent, what, where it stands, whose it is. */
export function CaseTable<Item extends QueueItem>({
  caption,
  items,
  extra = [],
}: {
  caption: string;
  items: readonly Item[];
  extra?: readonly Column<Item>[];
}) {
  const { pick, say } = useLanguage();
  const columns: Column<Item>[] = [
    { key: 'due', title: say('column.due'), className: 'nowrap', show: (item) => <Urgency {...item} /> },
    {
      key: 'title',
      title: say('column.title'),
      className: 'grow',
      show: (item) => <CaseLink number={item.number} title={item.title} to={itemAddress(item)} />,
    },
    ...extra,
    { key: 'stage', title: say('column.stage'), show: ({ stageLabel }) => pick(stageLabel) },
    { key: 'holder', title: say('column.holder'), show: (item) => holderInWords(item) || '—' },
    {
      key: 'received',
      title: say('column.received'),
      className: 'nowrap',
      show: ({ receivedAt }) => officeDay(receivedAt),
    },
  ];
  return <ListTable caption={caption} columns={columns} items={items} keyOf={({ process }) => process} />;
}

export function Urgency({
  light,
  dueAt,
  workingDaysLeft,
}: Pick<QueueItem, 'light' | 'dueAt'> & Partial<Pick<QueueItem, 'workingDaysLeft'>>) {
  return (
    <span className="urgency">
      <LightTag light={light} />
      <Due at={dueAt} workingDays={workingDaysLeft} />
    </span>
  );
}

/** `to`: where it leads, unless to the page of the case. */
export function CaseLink({
  number,
  title,
  to = caseAddress(number),
}: {
  number: string;
  title: string | null;
  to?: string;
}) {
  const { say } = useLanguage();
  return (
    <Link to={to} className="case-link">
      <span className="case-link-title">{title ?? say('case.untitled')}</span>
      <span className="case-link-number">{number}</span>
    </Link>
  );
}
