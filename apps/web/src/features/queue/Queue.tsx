import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { callApi } from '../../api/request.js';
import type { QueueItem, QueueListItem, QueuePage } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { ActMenu } from '../acts/ActMenu.js';
import { useBatch } from '../acts/use-batch.js';
import { BatchBar } from './BatchBar.js';
import type { DeskColumn } from './desk-columns.logic.js';
import { searchId } from './FilterBar.js';
import type { Filters } from './filters.logic.js';
import type { Command } from './shortcuts.logic.js';
import { ShortcutsDialog } from './ShortcutsDialog.js';
import { QueueTable } from './QueueTable.js';
import { useShortcuts } from './use-shortcuts.js';
import { useQueue } from './use-queue.js';
import { useHandlers } from './use-handlers.js';
import { useSelection } from './use-selection.js';
import { hasOwnPage, itemAddress } from '../case/case-address.logic.js';

interface QueueProps {
  first: QueuePage;
  /** Filters of the first page. */
  filters: Filters;
  shown: readonly DeskColumn[];
  refetch: () => Promise<unknown>;
}

type Opened = { help: true } | { acting: QueueItem } | null;

const signFor = ({ number }: QueueItem, idempotencyKey: string): Promise<unknown> =>
  callApi('post', '/api/petitions/{number}/acts/signFor', { params: { path: { number } }, body: {}, idempotencyKey });

/** The rows, the batch act and the keyboard shortcuts. */
export function Queue({ first, filters, shown, refetch }: QueueProps) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const queue = useQueue(first, filters);
  const { items, loadMore } = queue;
  const assigns = useHandlers().length > 0;
  const isSelectable = useCallback(({ toSign }: QueueListItem) => toSign || assigns, [assigns]);
  const selection = useSelection(items, isSelectable);
  const batch = useBatch(signFor);
  const [opened, setOpened] = useState<Opened>(null);
  const close = useCallback(() => setOpened(null), []);
  const current = items.find(({ process }) => process === selection.current);
  const run: Record<Command, () => void> = {
    next: () => void (selection.move(1) || loadMore()),
    previous: () => void selection.move(-1),
    open: () => void (current && navigate(itemAddress(current))),
    select: () => current && isSelectable(current) && selection.toggle(current),
    act: () =>
      void (current && (hasOwnPage(current) ? navigate(itemAddress(current)) : setOpened({ acting: current }))),
    search: () => document.getElementById(searchId)?.focus(),
    help: () => setOpened({ help: true }),
  };
  useShortcuts((command) => run[command]());
  const signAll = useCallback(async () => {
    await batch.run(selection.selected.filter(({ toSign }) => toSign));
    selection.clear();
    await refetch();
  }, [batch, selection, refetch]);
  const assigned = useCallback(async () => {
    selection.clear();
    await refetch();
  }, [selection, refetch]);
  return (
    <>
      <div className="queue-head">
        <BatchBar
          items={items}
          selection={selection}
          batch={batch}
          onSign={() => void signAll()}
          onAssigned={assigned}
        />
      </div>
      <QueueTable items={items} shown={shown} selection={selection} outcomes={batch.outcomes} />
      <LoadMore {...queue} />
      <p className="queue-foot">
        <Button type="text" className="keys-button" aria-keyshortcuts="?" onClick={() => setOpened({ help: true })}>
          {t('queue.shortcuts')} <kbd>?</kbd>
        </Button>
      </p>
      {opened && 'help' in opened ? <ShortcutsDialog onClose={close} /> : null}
      {opened && 'acting' in opened ? (
        <ActMenu
          item={opened.acting}
          onClose={close}
          onDone={() => {
            close();
            void refetch();
          }}
        />
      ) : null}
    </>
  );
}
