import type { ReactNode } from 'react';
import type { QueueListItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { holderText } from '../../ui/lists/holder.logic.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { DeskMark } from '../absences/DeskMark.js';
import { CaseLink, Urgency } from '../case/CaseTable.js';
import { itemAddress, titleOf } from '../case/case-address.logic.js';

/** Matters in one line each: due, title, who came (masked), village, category, stage, holder, received. */
export function MatterTable({ caption, items }: { caption: string; items: readonly QueueListItem[] }) {
  return (
    <table className="list queue">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <MatterHeadings />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.process}>
            <MatterCells item={item} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function MatterHeadings() {
  const { t } = useLanguage();
  return (
    <>
      <th scope="col">{t('column.due')}</th>
      <th scope="col" className="grow">
        {t('column.title')}
      </th>
      <th scope="col">{t('queue.petitioner')}</th>
      <th scope="col">{t('queue.village')}</th>
      <th scope="col">{t('queue.category')}</th>
      <th scope="col">{t('column.stage')}</th>
      <th scope="col">{t('column.holder')}</th>
      <th scope="col">{t('column.received')}</th>
    </>
  );
}

export function MatterCells({ item, children }: { item: QueueListItem; children?: ReactNode }) {
  const { localized, t } = useLanguage();
  const { number, stageLabel, receivedAt, matter } = item;
  const { petitioner, village, category, group } = matter;
  return (
    <>
      <td data-title={t('column.due')} className="nowrap">
        <Urgency {...item} />
      </td>
      <td data-title={t('column.title')} className="grow">
        <CaseLink number={number} title={titleOf(item, localized)} to={itemAddress(item)} />
        <DeskMark at={item.atDeskOf} />
        {children}
      </td>
      <td data-title={t('queue.petitioner')} className="nowrap">
        {petitioner ? localized(petitioner) : '—'}
        {group === null ? null : <span className="group-mark">{t('queue.group', { count: group })}</span>}
      </td>
      <Cut name={t('queue.village')} text={village} />
      <Cut name={t('queue.category')} text={lastOf(category)} whole={category} />
      <Cut name={t('column.stage')} text={localized(stageLabel)} />
      <Cut name={t('column.holder')} text={holderText(item, { localized, t })} />
      <td data-title={t('column.received')} className="nowrap">
        {officeDay(receivedAt)}
      </td>
    </>
  );
}

/** A cell that is cut off where there is no room; the whole is in its title. */
function Cut({ name, text, whole = text }: { name: string; text: string | null; whole?: string | null }) {
  return (
    <td data-title={name} title={whole || undefined}>
      {text || '—'}
    </td>
  );
}

/** Of a path of categories the last, which says most. */
const lastOf = (category: string | null): string | null => category?.split('/').at(-1) ?? null;
