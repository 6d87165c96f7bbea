import type { KeyboardEvent } from 'react';

const stops = 'input:not([type=hidden]):not([disabled]), textarea, select, summary, button[type=submit]';

/**
 * Enter in a single-line field moves on to the next field; only the button sends. In lists, paragraphs and during IME
 * composition Enter keeps its own meaning.
 */
export function moveOnEnter(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, nativeEvent } = event;
  if (key !== 'Enter' || nativeEvent.isComposing || !isLine(target)) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)].filter((one) => one.checkVisibility());
  all[all.indexOf(target) + 1]?.focus();
}

const isLine = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement &&
  target.role !== 'combobox' &&
  !['checkbox', 'radio', 'file', 'submit'].includes(target.type);
