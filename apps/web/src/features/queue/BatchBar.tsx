import { Button } from 'antd';
import type { QueueItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { CaseLink } from '../case/CaseTable.js';
import { AssignTogether } from './AssignTogether.js';
import { OutcomeNote } from './OutcomeNote.js';
import type { Batch } from '../acts/use-batch.js';
import type { Selection } from './use-selection.js';

interface BatchBarProps {
  items: readonly QueueItem[];
  selection: Selection;
  batch: Batch<QueueItem>;
  onSign: () => void;
  onAssigned: () => Promise<void>;
}

/** The acts on all selected rows and their outcome, including rows that have left the queue meanwhile. */
export function BatchBar({ items, selection, batch, onSign, onAssigned }: BatchBarProps) {
  const { selected, clear } = selection;
  const { outcomes, at } = batch;
  const { t } = useLanguage();
  const toSign = selected.filter((one) => one.toSign).length;
  const all = [...outcomes.values()];
  const failed = all.filter(({ problem }) => problem !== null);
  const gone = failed.filter(({ item }) => !items.some(({ process }) => process === item.process));
  const told =
    at === null
      ? t('queue.signOutcome', { done: all.length - failed.length, failed: failed.length })
      : t('queue.signing', { at, count: toSign });
  return (
    <div className="batch-bar">
      {selected.length > 0 ? (
        <>
          <strong>{t('queue.selected', { count: selected.length })}</strong>
          {toSign > 0 ? (
            <Button type="primary" loading={at !== null} onClick={onSign}>
              {toSign === selected.length ? t('queue.sign') : t('queue.signOf', { count: toSign })}
            </Button>
          ) : null}
          <Button onClick={clear} disabled={at !== null}>
            {t('queue.unselect')}
          </Button>
        </>
      ) : null}
      <AssignTogether selected={selected} onDone={onAssigned} />
      <p role="status">{all.length > 0 || at !== null ? told : null}</p>
      {gone.length > 0 ? (
        <ul className="batch-gone">
          {gone.map(({ item, problem }) => (
            <li key={item.process}>
              <CaseLink number={item.number} title={item.title} />
              <OutcomeNote problem={problem} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
