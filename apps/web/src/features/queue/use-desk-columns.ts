import { useCallback, useState } from 'react';
import { useSession } from '../session/session.js';
import { keptColumns, toggled, type DeskColumn } from './desk-columns.logic.js';

export interface DeskColumns {
  shown: readonly DeskColumn[];
  toggle: (column: DeskColumn) => void;
}

/** Which columns this officer sees on this computer. */
export function useDeskColumns(): DeskColumns {
  const place = `banjie.desk-columns.${useSession().officer.id}`;
  const [shown, setShown] = useState(() => keptColumns(localStorage.getItem(place)));
  const toggle = useCallback(
    (column: DeskColumn) => {
      const next = toggled(shown, column);
      localStorage.setItem(place, JSON.stringify(next));
      setShown(next);
    },
    [place, shown],
  );
  return { shown, toggle };
}
