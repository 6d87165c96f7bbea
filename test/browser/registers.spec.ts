import { writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { sound } from '../support/sound-page.js';

const desk = { viewport: { width: 1366, height: 768 } };
const wide = { viewport: { width: 1920, height: 1080 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

inTheBrowser('a register of the office (R15)', (office) => {
  const looked = async (page: Page, name: string): Promise<void> => {
    await sound(page);
    await page.screenshot({ path: shot(name), fullPage: true });
  };

  it('is found from the menu, narrowed, ordered, arranged, and each line opens its case', async () => {
    const { number } = await office.handedOver('低保停发');
    await office.handedOver('修路占地');
    const page = await office.signedIn('leader', desk);
    await page.getByRole('link', { name: '台账' }).press('Enter');
    await page.getByRole('link', { name: '来信来访登记簿' }).waitFor();
    await looked(page, 'registers');
    await page.getByRole('link', { name: '来信来访登记簿' }).press('Enter');
    await page.getByText('2 行').waitFor();
    await looked(page, 'register-1366');
    await page.getByLabel('编号或标题').fill('低保');
    await page.getByLabel('编号或标题').press('Enter');
    await page.getByText('1 行').waitFor();
    expect(await page.getByRole('link', { name: /^XF-/ }).allTextContents()).toEqual([number]);
    await page.getByRole('button', { name: '清除筛选' }).press('Enter');
    await page.getByText('2 行').waitFor();
    await page.getByRole('button', { name: '编号' }).press('Enter');
    await page.getByRole('columnheader', { name: '编号' }).and(page.locator('[aria-sort=descending]')).waitFor();

    await page.getByRole('button', { name: '显示的列' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('checkbox', { name: '渠道' }).press('Space');
    await page.getByRole('checkbox', { name: '问题属地' }).press('Space');
    await page.getByRole('button', { name: '事项前移' }).press('Enter');
    await looked(page, 'register-columns');
    await page.getByRole('button', { name: '保存', exact: true }).press('Enter');
    await page.getByRole('columnheader', { name: '问题属地' }).waitFor();
    expect(await page.getByRole('columnheader', { name: '渠道' }).count()).toBe(0);
    await page.reload();
    await page.getByRole('columnheader', { name: '问题属地' }).waitFor();

    await page.getByRole('link', { name: number }).press('Enter');
    await page.waitForURL(`**/petitions/${number}`);
  });

  it('is wide on a large screen, cards on a phone, in English, and a sheet across on paper', async () => {
    const large = await office.signedIn('coordinator', wide);
    await large.goto(`${office.url}/registers/hand-overs`);
    await large.getByText('2 行').waitFor();
    await looked(large, 'register-1920');
    const small = await office.signedIn('secretary', phone);
    await small.goto(`${office.url}/registers/registration`);
    await small.getByText('2 行').waitFor();
    await looked(small, 'register-390');
    await small.getByRole('button', { name: 'English' }).click();
    await small.getByRole('heading', { name: 'Register of letters and visits' }).waitFor();
    await small.getByText('2 lines').waitFor();
    await looked(small, 'register-390-en');

    const sheet = await large.pdf({ preferCSSPageSize: true });
    writeFileSync(shot('register-sheet').replace(/png$/, 'pdf'), sheet);
    // One sheet, A4 across, in points.
    const sheets = [...sheet.toString('latin1').matchAll(/MediaBox \[0 0 (\d+)\S* (\d+)\S*\]/g)];
    expect(sheets.map(([, width, height]) => [width, height])).toEqual([['841', '594']]);
    await large.emulateMedia({ media: 'print' });
    await large.setViewportSize({ width: 1123, height: 794 });
    expect(await large.locator('.register-title').textContent()).toMatch(/^清溪镇人民政府（试用） 转办交办登记簿$/);
    expect(await large.locator('.register-facts').textContent()).toMatch(/制表：周协调/);
    expect(await large.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([
      '登记时间',
      '编号',
      '责任单位',
      '时限',
    ]);
    await large.screenshot({ path: shot('register-sheet'), fullPage: true });
  });
});
