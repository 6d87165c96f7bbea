import { Link } from 'react-router-dom';
import type { QueueItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DeskMark } from '../absences/DeskMark.js';
import { Due } from '../../ui/time/Due.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { holderText } from '../../ui/lists/holder.logic.js';
import { LightTag } from '../../ui/lists/LightTag.js';
import { UrgentTag } from '../../ui/lists/UrgentTag.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { caseAddress, itemAddress, titleOf } from './case-address.logic.js';

/** Cases as rows: urgency, title, stage, holder. */
export function CaseTable<Item extends QueueItem>({
  caption,
  items,
  extra = [],
}: {
  caption: string;
  items: readonly Item[];
  extra?: readonly Column<Item>[];
}) {
  const { localized, t } = useLanguage();
  const columns: Column<Item>[] = [
    { key: 'due', title: t('column.due'), className: 'nowrap', show: (item) => <Urgency {...item} /> },
    {
      key: 'title',
      title: t('column.title'),
      className: 'grow',
      show: (item) => (
        <>
          <CaseLink number={item.number} title={titleOf(item, localized)} to={itemAddress(item)} />
          <DeskMark at={item.atDeskOf} />
        </>
      ),
    },
    ...extra,
    { key: 'stage', title: t('column.stage'), show: ({ stageLabel }) => localized(stageLabel) },
    { key: 'holder', title: t('column.holder'), show: (item) => holderText(item, { localized, t }) || '—' },
    {
      key: 'received',
      title: t('column.received'),
      className: 'nowrap',
      show: ({ receivedAt }) => officeDay(receivedAt),
    },
  ];
  return <ListTable caption={caption} columns={columns} items={items} keyOf={({ process }) => process} />;
}

export function Urgency({
  urgent,
  light,
  dueAt,
  workingDaysLeft,
}: Pick<QueueItem, 'urgent' | 'light' | 'dueAt'> & Partial<Pick<QueueItem, 'workingDaysLeft'>>) {
  return (
    <span className="urgency">
      <UrgentTag urgent={urgent} />
      <LightTag light={light} />
      <Due at={dueAt} workingDays={workingDaysLeft} />
    </span>
  );
}

/** `to`: the page it links to; by default the page of the case. */
export function CaseLink({
  number,
  title,
  to = caseAddress(number),
}: {
  number: string;
  title: string | null;
  to?: string;
}) {
  const { t } = useLanguage();
  return (
    <Link to={to} className="case-link">
      <span className="case-link-title">{title ?? t('case.untitled')}</span>
      <span className="case-link-number">{number}</span>
    </Link>
  );
}
