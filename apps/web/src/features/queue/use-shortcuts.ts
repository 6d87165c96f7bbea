import { useEffect, useRef } from 'react';
import { commandOf, type Command } from './shortcuts.logic.js';

/** Runs the shortcuts of the queue wherever the focus is, except in text fields. */
export function useShortcuts(run: (command: Command) => void): void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  useEffect(() => {
    // Some input methods report the key that ends a composition as an ordinary one.
    let composing = false;
    const begin = (): void => void (composing = true);
    const end = (): void => void setTimeout(() => (composing = false), 0);
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(keyPressOf(event, composing));
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

function keyPressOf(event: KeyboardEvent, composing: boolean) {
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
