import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './office-browser.js';

/** No fault of accessibility, and no page wider than its screen. */
export async function sound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  const width = page.viewportSize()!.width;
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
}
