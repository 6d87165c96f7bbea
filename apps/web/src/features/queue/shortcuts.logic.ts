import { isForPage, type KeyPress } from '../../ui/keys/key-press.logic.js';

export type Command = 'next' | 'previous' | 'open' | 'select' | 'act' | 'search' | 'help';

/** Keys of each command, in the order of the help. The full-width question mark of a Chinese keyboard counts too. */
export const shortcuts: readonly { command: Command; keys: readonly string[]; shown: string }[] = [
  { command: 'next', keys: ['j'], shown: 'j' },
  { command: 'previous', keys: ['k'], shown: 'k' },
  { command: 'open', keys: ['Enter'], shown: 'Enter' },
  { command: 'select', keys: ['x'], shown: 'x' },
  { command: 'act', keys: ['a'], shown: 'a' },
  { command: 'search', keys: ['f'], shown: 'f' },
  { command: 'help', keys: ['?', '？'], shown: '?' },
];

/** The command of a key; null while a text field, a list or a dialog has the focus. */
export function commandOf(press: KeyPress): Command | null {
  const { key, modified, on } = press;
  if (modified || !isForPage(press)) return null;
  const command = shortcuts.find(({ keys }) => keys.includes(key))?.command ?? null;
  // A link, a button or a box answers to Enter by itself.
  return command === 'open' && ['A', 'BUTTON', 'INPUT', 'SUMMARY'].includes(on.tag) ? null : command;
}
