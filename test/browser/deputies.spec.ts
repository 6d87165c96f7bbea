import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, choose, complete, pick } from '../support/office-browser.js';

/** Where screenshots are kept to be looked at. */
const shot = (name: string): string => `node_modules/.cache/banjie/screenshots/${name}.png`;

inTheBrowser('deputies and leave', (office) => {
  async function enters(page: Page, deputy: string): Promise<void> {
    await page.getByRole('link', { name: '代岗与请假' }).click();
    await page.getByRole('button', { name: '登记请假' }).click();
    await pick(page, '代岗人', deputy);
    await page.getByLabel('事由').fill('赴县里培训');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('absence-entered') });
    await page.getByRole('dialog').getByRole('button', { name: '登记请假' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  it('are entered and approved; who sits at another’s desk is told so, and finds what lies there', async () => {
    const { number } = await office.handedOver('低保补贴停发');
    const handler = await office.signedIn('handler');
    await handler.goto(`${office.url}/petitions/${number}`);
    await choose(handler, '签收');
    await complete(handler, '签收');

    await enters(handler, '陈主任');
    await handler.getByText('待批准').waitFor();

    const leader = await office.signedIn('leader');
    await leader.getByRole('link', { name: '代岗与请假' }).click();
    await leader.getByRole('button', { name: '批准李承办的代岗' }).click();
    await leader.getByText('代岗中').waitFor();
    expect(await accessibilityFaults(leader)).toEqual([]);
    await leader.screenshot({ path: shot('absences'), fullPage: true });
    await leader.getByRole('button', { name: 'English' }).click();
    await leader.getByRole('heading', { name: 'Deputies and leave', level: 1 }).waitFor();
    expect(await accessibilityFaults(leader)).toEqual([]);
    await leader.screenshot({ path: shot('absences-en'), fullPage: true });

    const head = await office.signedIn('head');
    await head.getByRole('link', { name: '正在代岗：李承办' }).waitFor();
    await head.getByRole('link', { name: '我的待办' }).click();
    await head.getByLabel('岗位').selectOption({ label: '代李承办' });
    await head.getByRole('link', { name: new RegExp(number) }).waitFor();
    await head.locator('.desk-mark', { hasText: '代李承办' }).waitFor();
    expect(await accessibilityFaults(head)).toEqual([]);
    await head.screenshot({ path: shot('queue-at-desk'), fullPage: true });
  });
});
