export interface KeyPress {
  key: string;
  /** An input method is putting a character together. */
  composing: boolean;
  /** With Ctrl, Alt or Meta: as a rule the browser's own shortcut. */
  modified: boolean;
  /** The element that has the focus. */
  on: { tag: string; type: string; editable: boolean; inDialog: boolean };
}

/** Nobody is typing, and no dialog has the keys. */
export const isForPage = ({ composing, on }: KeyPress): boolean => !composing && !on.inDialog && !takesText(on);

const takesText = ({ tag, type, editable }: KeyPress['on']): boolean =>
  editable || tag === 'TEXTAREA' || tag === 'SELECT' || (tag === 'INPUT' && type !== 'checkbox');
