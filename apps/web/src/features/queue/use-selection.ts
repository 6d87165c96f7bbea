import { useCallback, useMemo, useState } from 'react';
import type { QueueItem } from '../../api/types.js';

export interface Selection {
  /** Current row of the keyboard, by process. */
  current: string | null;
  selected: readonly QueueItem[];
  isSelected: (item: QueueItem) => boolean;
  toggle: (item: QueueItem) => void;
  toggleAll: () => void;
  clear: () => void;
  /** Goes on by so many rows and puts the focus on the row's link; false at the end of what is shown. */
  move: (by: 1 | -1) => boolean;
  goTo: (process: string) => void;
}

/** The selected rows and the current row of the keyboard. */
export function useSelection(items: readonly QueueItem[]): Selection {
  const [current, setCurrent] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(() => items.filter(({ process }) => chosen.has(process)), [items, chosen]);
  const toggle = useCallback(({ process }: QueueItem) => setChosen((before) => toggled(before, process)), []);
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
    toggle,
    toggleAll: () =>
      setChosen(selected.length === items.length ? new Set() : new Set(items.map(({ process }) => process))),
    clear: () => setChosen(new Set()),
    move,
    goTo: setCurrent,
  };
}

function toggled(before: ReadonlySet<string>, process: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(process)) after.add(process);
  return after;
}
