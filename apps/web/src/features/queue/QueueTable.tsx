import { memo, useEffect, useRef } from 'react';
import type { QueueItem, QueueListItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import type { DeskColumn } from './desk-columns.logic.js';
import { MatterCells, MatterHeadings } from './MatterTable.js';
import { OutcomeNote } from './OutcomeNote.js';
import type { Outcome } from '../acts/use-batch.js';
import type { Selection } from './use-selection.js';

interface QueueTableProps {
  items: readonly QueueListItem[];
  shown: readonly DeskColumn[];
  selection: Selection;
  outcomes: ReadonlyMap<string, Outcome<QueueItem>>;
}

/** The queue as selectable rows; a table on a wide screen, cards on a phone. */
export function QueueTable({ items, shown, selection, outcomes }: QueueTableProps) {
  const { t } = useLanguage();
  const { selected, current, isSelected, isSelectable, toggle, toggleAll, goTo } = selection;
  const selectable = items.filter(isSelectable).length;
  return (
    <table className="list queue">
      <caption className="sr-only">{t('navigation.queue')}</caption>
      <thead>
        <tr>
          {selectable > 0 ? (
            <th scope="col" className="choose">
              <AllBox chosen={selected.length} of={selectable} onToggle={toggleAll} />
            </th>
          ) : (
            <td className="choose" />
          )}
          <MatterHeadings shown={shown} />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row
            key={item.process}
            item={item}
            shown={shown}
            current={item.process === current}
            chosen={isSelected(item)}
            selectable={isSelectable(item)}
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
  item: QueueListItem;
  shown: readonly DeskColumn[];
  current: boolean;
  chosen: boolean;
  selectable: boolean;
  outcome: Outcome<QueueItem> | undefined;
  onToggle: (item: QueueListItem) => void;
  onFocus: (process: string) => void;
}

const Row = memo(function Row({ item, shown, current, chosen, selectable, outcome, onToggle, onFocus }: RowProps) {
  const { t } = useLanguage();
  const { process, number } = item;
  return (
    <tr
      data-process={process}
      className={[current ? 'current' : '', chosen ? 'chosen' : ''].join(' ').trim() || undefined}
      onFocus={() => onFocus(process)}
    >
      <td className="choose">
        {selectable ? (
          <input
            type="checkbox"
            aria-label={t('queue.select', { number })}
            checked={chosen}
            onChange={() => onToggle(item)}
          />
        ) : null}
      </td>
      <MatterCells item={item} shown={shown}>
        {outcome === undefined ? null : <OutcomeNote problem={outcome.problem} />}
      </MatterCells>
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
