export type Command = 'next' | 'previous' | 'open' | 'select' | 'act' | 'search' | 'help';

/** Keys of each command, in the order of the help. The full-width question mark of a Chinese keyboard counts too. */
export const shortcuts: readonly { command: Command; keys: readonly string[]; shown: string }[] = [
  { command: 'next', keys: ['j'], shown: 'j' },
  { command: 'previous', keys: ['k'], shown: 'k' },
  { command: 'open', keys: ['Enter'], shown: 'Enter' },
  { command: 'select', keys: ['x'], shown: 'x' },
  { command: 'act', keys: ['a'], shown: 'a' },
  { command: 'search', keys: ['/'], shown: '/' },
  { command: 'help', keys: ['?', '？'], shown: '?' },
];

export interface KeyPress {
  key: string;
  /** An input method is putting a character together. */
  composing: boolean;
  /** With Ctrl, Alt or Meta: the browser's own shortcut. */
  modified: boolean;
  /** The element that has the focus. */
  on: { tag: string; type: string; editable: boolean; inDialog: boolean };
}

/** The command of a key; null while a text field, a list or a dialog has the focus. */
export function commandOf({ key, composing, modified, on }: KeyPress): Command | null {
  if (composing || modified || on.inDialog || takesText(on)) return null;
  const command = shortcuts.find(({ keys }) => keys.includes(key))?.command ?? null;
  // A link, a button or a box answers to Enter by itself.
  return command === 'open' && ['A', 'BUTTON', 'INPUT', 'SUMMARY'].includes(on.tag) ? null : command;
}

const takesText = ({ tag, type, editable }: KeyPress['on']): boolean =>
  editable || tag === 'TEXTAREA' || tag === 'SELECT' || (tag === 'INPUT' && type !== 'checkbox');
