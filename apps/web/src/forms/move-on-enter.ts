import type { KeyboardEvent } from 'react';

/** Folds are passed by: what is rare is opened by whoever needs it. */
const stops = 'input:not([type=hidden]):not([type=file]):not([disabled]), textarea, select, button[type=submit]';

/**
 * Enter in a field moves on to the next; only the button sends. In an open list it chooses, and in a paragraph it begins a line: from
 * an empty line at the end it moves on. Those of the input method do not come here (`input-method.ts`). To be heard before
 * the field itself (capture): a closed list would open.
 */
export function moveOnEnter(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget } = event;
  if (key !== 'Enter' || !isDone(target)) return;
  event.preventDefault();
  event.stopPropagation();
  const all = [...currentTarget.querySelectorAll<HTMLElement>(stops)].filter((one) => one.checkVisibility());
  all[all.indexOf(target) + 1]?.focus();
}

const isDone = (target: EventTarget): target is HTMLElement => {
  if (target instanceof HTMLTextAreaElement) return /(^|\n)$/.test(target.value) && isAtEnd(target);
  if (!(target instanceof HTMLInputElement)) return false;
  if (target.role === 'combobox') return target.ariaExpanded !== 'true';
  return !['checkbox', 'radio', 'file', 'submit'].includes(target.type);
};

const isAtEnd = ({ selectionStart, value }: HTMLTextAreaElement): boolean => selectionStart === value.length;
