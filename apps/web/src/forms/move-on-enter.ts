import type { KeyboardEvent } from 'react';

const stops = 'input:not([type=hidden]):not([disabled]), textarea, select, summary, button[type=submit]';

/**
 * Enter in a single-line field moves on to the next field; only the button sends. In lists and paragraphs Enter keeps its
 * own meaning; those of the input method do not come here (`input-method.ts`).
 */
export function moveOnEnter(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (key !== 'Enter' || !isLine(target)) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)].filter((one) => one.checkVisibility());
  all[all.indexOf(target) + 1]?.focus();
}

const isLine = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement &&
  target.role !== 'combobox' &&
  !['checkbox', 'radio', 'file', 'submit'].includes(target.type);
