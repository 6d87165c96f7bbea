import { setTimeout } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, choose, complete, send } from '../support/office-browser.js';

inTheBrowser('nothing typed is lost', (office) => {
  it('keeps what was typed when somebody else acts first, and shows both versions', async () => {
    const { number } = await office.handedOver('他人先办');
    const [handler, head] = [await office.signedIn('handler'), await office.signedIn('head')];
    await office.openCase(handler, number);
    await choose(handler, '签收');
    await complete(handler, '签收');
    for (const page of [handler, head]) await office.openCase(page, number);
    await choose(head, '补充材料');
    await head.getByLabel('材料说明').fill('第二份写好的说明');
    await choose(handler, '补充材料');
    await handler.getByLabel('材料说明').fill('户口簿复印件');
    await answeredLate(head, `/api/petitions/${number}`);
    await complete(handler, '补充材料');

    await send(head, '补充材料');
    await head.getByText('有人先办了一步').waitFor();
    await head.locator('.conflict').getByText('补充材料').waitFor();
    await head.locator('.ant-btn-loading').waitFor({ state: 'detached' });
    expect(await accessibilityFaults(head)).toEqual([]);
    expect(await head.getByLabel('材料说明').inputValue()).toBe('第二份写好的说明');
    await complete(head, '补充材料');
    await head.locator('.timeline').getByText('第二份写好的说明').waitFor();
  });

  it('keeps what was typed when the session has ended', async () => {
    const { number } = await office.handedOver('登录过期');
    const page = await office.signedIn('window');
    await office.openCase(page, number);
    await choose(page, '补充材料');
    await page.getByLabel('材料说明').fill('写到一半的说明');
    await page.context().clearCookies();
    await send(page, '补充材料');
    await page.getByText('登录已过期').waitFor();
    await office.fillIn(page, 'window');
    await page.getByText('登录已过期').waitFor({ state: 'detached' });
    expect(await page.getByLabel('材料说明').inputValue()).toBe('写到一半的说明');
    await complete(page, '补充材料');
  });

  it('keeps what was typed when the network is gone, and sends it once when it is back', async () => {
    const { number } = await office.handedOver('断网');
    const page = await office.signedIn('window');
    await office.openCase(page, number);
    await choose(page, '补充材料');
    await page.getByLabel('材料说明').fill('断网时写好的说明');
    await page.context().setOffline(true);
    await send(page, '补充材料');
    await page.getByText('没有收到服务器的答复').first().waitFor();
    expect(await page.getByLabel('材料说明').inputValue()).toBe('断网时写好的说明');
    await page.context().setOffline(false);
    await complete(page, '补充材料');
    const { timeline } = (await (await page.request.get(`${office.url}/api/petitions/${number}`)).json()) as {
      timeline: { details: unknown }[];
    };
    expect(timeline.filter(({ details }) => JSON.stringify(details).includes('断网时写好的说明'))).toHaveLength(1);
  });

  it('keeps a registration half written when the page dies', async () => {
    const page = await office.signedIn('window');
    await page.goto(`${office.url}/registration`);
    await page.getByLabel('标题').fill('写到一半的登记');
    await page.getByLabel('内容', { exact: true }).fill('还没有写完');
    const after = await page.context().newPage();
    await page.close();
    await after.goto(`${office.url}/registration`);
    await after.getByText('已恢复上次没有提交的登记内容').waitFor();
    expect(await after.getByLabel('标题').inputValue()).toBe('写到一半的登记');
    expect(await accessibilityFaults(after)).toEqual([]);
    await after.getByRole('button', { name: '清空重填' }).click();
    await after.getByText('已恢复上次没有提交的登记内容').waitFor({ state: 'detached' });
    expect(await after.getByLabel('标题').inputValue()).toBe('');
  });
});

/** A slow line: the page hears of a change while its own question is still under way. */
async function answeredLate(page: Page, path: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    await setTimeout(1_000);
    await route.fallback();
  });
}
