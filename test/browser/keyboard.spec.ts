import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';

const focused = (page: Page) =>
  page.evaluate<string>(
    'document.activeElement.id || document.activeElement.textContent || document.activeElement.type',
  );

inTheBrowser('registration by keyboard alone (R2)', (office) => {
  async function atTheCounter(): Promise<Page> {
    const page = await office.signedIn('window');
    await page.goto(`${office.url}/registration`);
    await page.getByLabel('来源渠道').focus();
    return page;
  }

  it('reaches the button in at most 14 tab stops', async () => {
    const page = await atTheCounter();
    const stops = [await focused(page)];
    while (!stops.at(-1)!.includes('登记并出具回执') && stops.length < 40) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops.length).toBeLessThanOrEqual(14);
    expect(stops).toEqual(expect.arrayContaining(['title', 'content', 'category']));
  });

  it.each([
    ['while the word is put together', '{ isComposing: true }', false],
    ['as some browsers report it afterwards', '{ keyCode: 229 }', true],
  ])('leaves the input method its Enter, %s', async (_when, how, kept) => {
    const page = await atTheCounter();
    await page.locator('#title').focus();
    const prevented = await page.evaluate<boolean>(
      `!document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...${how} }))`,
    );
    expect([prevented, await focused(page)]).toEqual([kept, 'title']);
  });

  it('takes a petition down and gives the receipt, Enter moving on from line to line', async () => {
    const page = await atTheCounter();
    const { keyboard } = page;
    await page.getByLabel('姓名').focus();
    await keyboard.type('张三');
    await keyboard.press('Enter');
    await keyboard.type('11010519491231002X');
    await keyboard.press('Enter');
    await keyboard.type('13800001111');
    await page.getByLabel('标题').focus();
    await keyboard.type('路灯三个月没有修好');
    await keyboard.press('Enter');
    expect(await focused(page)).toBe('content');
    await keyboard.type('村口路灯坏了三个月，夜里老人摔倒。');
    await page.getByLabel('内容分类').focus();
    await keyboard.type('ludeng');
    await page.getByRole('option', { name: '城乡建设 / 市政 / 路灯' }).waitFor();
    await keyboard.press('Enter');
    await page.locator('.ant-select', { hasText: '城乡建设 / 市政 / 路灯' }).waitFor();
    await page.screenshot({ path: shot('registration-by-keyboard'), fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    for (let stop = 0; stop < 12 && !(await focused(page)).includes('登记并出具回执'); stop += 1)
      await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.locator('.receipt-number').waitFor();
  });

  it('opens what is folded away where something in it is wrong', async () => {
    const page = await atTheCounter();
    await page.getByText('更多项目').first().click();
    await page.getByLabel('出生日期').fill('2090-01-01');
    await page.getByText('更多项目').first().click();
    await page.getByLabel('姓名').fill('张三');
    await page.getByLabel('标题').fill('出生日期有误');
    await page.getByLabel('内容', { exact: true }).fill('还没有写完');
    await page.getByRole('button', { name: '登记并出具回执' }).click();
    await page.getByText('不能晚于今天').first().waitFor();
    expect(await page.getByLabel('出生日期').isVisible()).toBe(true);
  });
});
