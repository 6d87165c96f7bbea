import { useEffect, useRef } from 'react';
import { commandOf, type Command } from './shortcuts.logic.js';

/** Obeys the keys of the queue wherever the focus is, except where somebody types. */
export function useKeys(obey: (command: Command) => void): void {
  const newest = useRef(obey);
  useEffect(() => {
    newest.current = obey;
  });
  useEffect(() => {
    // Some input methods report the key that ends a composition as an ordinary one.
    let composing = false;
    const begin = (): void => void (composing = true);
    const end = (): void => void setTimeout(() => (composing = false), 0);
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(strokeOf(event, composing));
      if (command === null) return;
      event.preventDefault();
      newest.current(command);
    };
    document.addEventListener('compositionstart', begin);
    document.addEventListener('compositionend', end);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('compositionstart', begin);
      document.removeEventListener('compositionend', end);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

function strokeOf(event: KeyboardEvent, composing: boolean) {
  const on = event.target instanceof HTMLElement ? event.target : document.body;
  return {
    key: event.key,
    // 229 is what a key is called while an input method has it.
    composing: composing || event.isComposing || event.keyCode === 229,
    modified: event.ctrlKey || event.metaKey || event.altKey,
    on: {
      tag: on.tagName,
      type: on instanceof HTMLInputElement ? on.type : '',
      editable: on.isContentEditable,
      inDialog: document.querySelector('[role="dialog"], dialog[open]') !== null,
    },
  };
}
