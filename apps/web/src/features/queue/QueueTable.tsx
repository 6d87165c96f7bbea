import { memo, useEffect, useRef } from 'react';
import type { QueueItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { itemAddress, titleOf } from '../case/case-address.logic.js';
import { CaseLink, Urgency } from '../case/CaseTable.js';
import { holderText } from '../../ui/lists/holder.logic.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { DeskMark } from '../absences/DeskMark.js';
import { OutcomeNote } from './OutcomeNote.js';
import type { Outcome } from './use-batch-sign.js';
import type { Selection } from './use-selection.js';

interface QueueTableProps {
  items: readonly QueueItem[];
  selection: Selection;
  outcomes: ReadonlyMap<string, Outcome>;
}

/** The queue as selectable rows; a table on a wide screen, cards on a phone. */
export function QueueTable({ items, selection, outcomes }: QueueTableProps) {
  const { t } = useLanguage();
  const { selected, current, isSelected, toggle, toggleAll, goTo } = selection;
  return (
    <table className="list queue">
      <caption className="sr-only">{t('navigation.queue')}</caption>
      <thead>
        <tr>
          <th scope="col" className="choose">
            <AllBox chosen={selected.length} of={items.length} onToggle={toggleAll} />
          </th>
          <th scope="col">{t('column.due')}</th>
          <th scope="col" className="grow">
            {t('column.title')}
          </th>
          <th scope="col">{t('column.stage')}</th>
          <th scope="col">{t('column.holder')}</th>
          <th scope="col">{t('column.received')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row
            key={item.process}
            item={item}
            current={item.process === current}
            chosen={isSelected(item)}
            outcome={outcomes.get(item.process)}
            onToggle={toggle}
            onFocus={goTo}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  item: QueueItem;
  current: boolean;
  chosen: boolean;
  outcome: Outcome | undefined;
  onToggle: (item: QueueItem) => void;
  onFocus: (process: string) => void;
}

const Row = memo(function Row({ item, current, chosen, outcome, onToggle, onFocus }: RowProps) {
  const { localized, t } = useLanguage();
  const { process, number, urgent, light, dueAt, workingDaysLeft, stageLabel, receivedAt } = item;
  return (
    <tr
      data-process={process}
      className={[current ? 'current' : '', chosen ? 'chosen' : ''].join(' ').trim() || undefined}
      onFocus={() => onFocus(process)}
    >
      <td className="choose">
        <input
          type="checkbox"
          aria-label={t('queue.select', { number })}
          checked={chosen}
          onChange={() => onToggle(item)}
        />
      </td>
      <td data-title={t('column.due')} className="nowrap">
        <Urgency urgent={urgent} light={light} dueAt={dueAt} workingDaysLeft={workingDaysLeft} />
      </td>
      <td data-title={t('column.title')} className="grow">
        <CaseLink number={number} title={titleOf(item, localized)} to={itemAddress(item)} />
        <DeskMark at={item.atDeskOf} />
        {outcome === undefined ? null : <OutcomeNote problem={outcome.problem} />}
      </td>
      <td data-title={t('column.stage')}>{localized(stageLabel)}</td>
      <td data-title={t('column.holder')}>{holderText(item, { localized, t }) || '—'}</td>
      <td data-title={t('column.received')} className="nowrap">
        {officeDay(receivedAt)}
      </td>
    </tr>
  );
});

function AllBox({ chosen, of, onToggle }: { chosen: number; of: number; onToggle: () => void }) {
  const { t } = useLanguage();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen > 0 && chosen < of;
  }, [chosen, of]);
  return (
    <input ref={box} type="checkbox" aria-label={t('queue.selectAll')} checked={chosen === of} onChange={onToggle} />
  );
}
