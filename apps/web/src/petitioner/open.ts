import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { leaveEnterToInputMethod } from '../forms/input-method.js';

/**
 * Draws a page in its place and marks it as open. An engine that lacks what came with ES2022 is left to the bundle for
 * older engines, which brings it along: a page is never drawn by both.
 */
export function open(id: string, page: ReactNode): void {
  if (!('hasOwn' in Object)) return;
  const place = document.getElementById(id);
  if (!place) throw new Error(`There is no #${id}.`);
  leaveEnterToInputMethod();
  place.textContent = '';
  createRoot(place).render(page);
  document.documentElement.setAttribute('data-open', '');
}
