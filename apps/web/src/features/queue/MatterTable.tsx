import type { ReactNode } from 'react';
import type { QueueListItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { holderText } from '../../ui/lists/holder.logic.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { DeskMark } from '../absences/DeskMark.js';
import { CaseLink, Urgency } from '../case/CaseTable.js';
import { itemAddress, titleOf } from '../case/case-address.logic.js';
import type { DeskColumn } from './desk-columns.logic.js';

export const headings = {
  petitioner: 'queue.petitioner',
  village: 'queue.village',
  category: 'queue.category',
  stage: 'column.stage',
  holder: 'column.holder',
  received: 'column.received',
} as const satisfies Record<DeskColumn, MessageKey>;

interface MatterTableProps {
  caption: string;
  items: readonly QueueListItem[];
  shown: readonly DeskColumn[];
}

/** Matters in one line each: due, title, and of who came (masked), village, category, stage, holder, received what is to be shown. */
export function MatterTable({ caption, items, shown }: MatterTableProps) {
  return (
    <table className="list queue">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <MatterHeadings shown={shown} />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.process}>
            <MatterCells item={item} shown={shown} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function MatterHeadings({ shown }: { shown: readonly DeskColumn[] }) {
  const { t } = useLanguage();
  return (
    <>
      <th scope="col">{t('column.due')}</th>
      <th scope="col" className="grow">
        {t('column.title')}
      </th>
      {shown.map((name) => (
        <th scope="col" key={name}>
          {t(headings[name])}
        </th>
      ))}
    </>
  );
}

interface MatterCellsProps {
  item: QueueListItem;
  shown: readonly DeskColumn[];
  children?: ReactNode;
}

export function MatterCells({ item, shown, children }: MatterCellsProps) {
  const { localized, t } = useLanguage();
  return (
    <>
      <td data-title={t('column.due')} className="nowrap">
        <Urgency {...item} />
      </td>
      <td data-title={t('column.title')} className="grow">
        <CaseLink number={item.number} title={titleOf(item, localized)} to={itemAddress(item)} />
        <DeskMark at={item.atDeskOf} />
        {children}
      </td>
      {shown.map((name) => (
        <MatterCell key={name} name={name} item={item} />
      ))}
    </>
  );
}

function MatterCell({ name, item }: { name: DeskColumn; item: QueueListItem }) {
  const { localized, t } = useLanguage();
  const heading = t(headings[name]);
  const { village, category } = item.matter;
  switch (name) {
    case 'petitioner':
      return <Petitioner heading={heading} matter={item.matter} />;
    case 'village':
      return <Cut heading={heading} text={village} />;
    case 'category':
      return <Cut heading={heading} text={lastOf(category)} whole={category} />;
    case 'stage':
      return <Cut heading={heading} text={localized(item.stageLabel)} />;
    case 'holder':
      return <Cut heading={heading} text={holderText(item, { localized, t })} />;
    case 'received':
      return (
        <td data-title={heading} className="nowrap">
          {officeDay(item.receivedAt)}
        </td>
      );
  }
}

/** Who came, masked, and with how many. */
function Petitioner({ heading, matter }: { heading: string; matter: QueueListItem['matter'] }) {
  const { localized, t } = useLanguage();
  const { petitioner, group } = matter;
  return (
    <td data-title={heading} className="nowrap">
      {petitioner ? localized(petitioner) : '—'}
      {group === null ? null : <span className="group-mark">{t('queue.group', { count: group })}</span>}
    </td>
  );
}

/** A cell that is cut off where there is no room; the whole is in its title. */
function Cut({ heading, text, whole = text }: { heading: string; text: string | null; whole?: string | null }) {
  return (
    <td data-title={heading} title={whole || undefined}>
      {text || '—'}
    </td>
  );
}

/** Of a path of categories the last, which says most. */
const lastOf = (category: string | null): string | null => category?.split('/').at(-1) ?? null;
