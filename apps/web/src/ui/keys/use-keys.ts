import { useEffect, useRef } from 'react';
import type { KeyPress } from './key-press.logic.js';

/** Hears every key, wherever the focus is; `hear` says whether it took it, and then the browser does not. */
export function useKeys(hear: (press: KeyPress, event: KeyboardEvent) => boolean): void {
  const newest = useRef(hear);
  useEffect(() => {
    newest.current = hear;
  });
  useEffect(() => {
    // Some input methods report the key that ends a composition as an ordinary one.
    let composing = false;
    const begin = (): void => void (composing = true);
    const end = (): void => void setTimeout(() => (composing = false), 0);
    const onKey = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && newest.current(keyPressOf(event, composing), event)) event.preventDefault();
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

function keyPressOf(event: KeyboardEvent, composing: boolean): KeyPress {
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
