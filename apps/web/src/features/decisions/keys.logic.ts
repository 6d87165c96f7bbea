import { isForPage, type KeyPress } from '../../ui/keys/key-press.logic.js';

/** What a key of the page means: the next or previous decision, its case, or the act of that place (from 0). */
export type PaneCommand = 'next' | 'previous' | 'openCase' | { act: number };

const letters: Readonly<Record<string, PaneCommand>> = { j: 'next', k: 'previous', o: 'openCase' };
const arrows: Readonly<Record<string, PaneCommand>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** The key of the act at a place (from 0), as its button says; null beyond the ninth. */
export const keyOfAct = (place: number): string | null => (place < 9 ? String(place + 1) : null);

/** Null while somebody types or a dialog has the keys; the arrows are the list's only where the focus is in it. */
export function paneCommand(press: KeyPress, isInList: boolean): PaneCommand | null {
  if (press.modified || !isForPage(press)) return null;
  const found = letters[press.key] ?? (isInList ? arrows[press.key] : undefined);
  if (found) return found;
  return /^[1-9]$/.test(press.key) ? { act: Number(press.key) - 1 } : null;
}
