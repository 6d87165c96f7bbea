import { useCallback, useMemo, useState } from 'react';
import type { QueueListItem } from '../../api/types.js';
import { toggled } from '../acts/toggled.logic.js';

export interface Selection {
  /** Current row of the keyboard, by process. */
  current: string | null;
  selected: readonly QueueListItem[];
  isSelected: (item: QueueListItem) => boolean;
  /** Some act on several rows applies to it. */
  isSelectable: (item: QueueListItem) => boolean;
  toggle: (item: QueueListItem) => void;
  toggleAll: () => void;
  clear: () => void;
  /** Goes on by so many rows and puts the focus on the row's link; false at the end of what is shown. */
  move: (by: 1 | -1) => boolean;
  goTo: (process: string) => void;
}

/** The selected rows and the current row of the keyboard. Rows to which no act on several applies are never selected. */
export function useSelection(
  items: readonly QueueListItem[],
  isSelectable: (item: QueueListItem) => boolean,
): Selection {
  const [current, setCurrent] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selectable = useMemo(() => items.filter(isSelectable), [items, isSelectable]);
  const selected = useMemo(() => selectable.filter(({ process }) => chosen.has(process)), [selectable, chosen]);
  const toggle = useCallback(({ process }: QueueListItem) => setChosen((before) => toggled(before, process)), []);
  const move = useCallback(
    (by: 1 | -1) => {
      const at = items.findIndex(({ process }) => process === current);
      const next = items[at === -1 ? 0 : at + by];
      if (next) document.querySelector<HTMLElement>(`[data-process="${next.process}"] a`)?.focus();
      return next !== undefined;
    },
    [items, current],
  );
  return {
    current,
    selected,
    isSelected: ({ process }) => chosen.has(process),
    isSelectable,
    toggle,
    toggleAll: () =>
      setChosen(selected.length === selectable.length ? new Set() : new Set(selectable.map(({ process }) => process))),
    clear: () => setChosen(new Set()),
    move,
    goTo: setCurrent,
  };
}
