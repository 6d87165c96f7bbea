export type Command = 'next' | 'previous' | 'open' | 'select' | 'act' | 'search' | 'sheet';

/** What each key does, in the order of the sheet. A Chinese keyboard's own question mark is one too. */
export const keyCommands: readonly { command: Command; keys: readonly string[]; shown: string }[] = [
  { command: 'next', keys: ['j'], shown: 'j' },
  { command: 'previous', keys: ['k'], shown: 'k' },
  { command: 'open', keys: ['Enter'], shown: 'Enter' },
  { command: 'select', keys: ['x'], shown: 'x' },
  { command: 'act', keys: ['a'], shown: 'a' },
  { command: 'search', keys: ['/'], shown: '/' },
  { command: 'sheet', keys: ['?', '？'], shown: '?' },
];

export interface KeyStroke {
  key: string;
  /** An input method is putting a character together. */
  composing: boolean;
  /** With Ctrl, Alt or the like it is the browser's. */
  modified: boolean;
  /** The element that has the focus. */
  on: { tag: string; type: string; editable: boolean; inDialog: boolean };
}

/** What a key means on the queue; null where somebody is typing, choosing or in a dialog. */
export function commandOf({ key, composing, modified, on }: KeyStroke): Command | null {
  if (composing || modified || on.inDialog || takesText(on)) return null;
  const command = keyCommands.find(({ keys }) => keys.includes(key))?.command ?? null;
  // A link, a button or a box answers to Enter by itself.
  return command === 'open' && ['A', 'BUTTON', 'INPUT', 'SUMMARY'].includes(on.tag) ? null : command;
}

const takesText = ({ tag, type, editable }: KeyStroke['on']): boolean =>
  editable || tag === 'TEXTAREA' || tag === 'SELECT' || (tag === 'INPUT' && type !== 'checkbox');
