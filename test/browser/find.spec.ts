import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';

const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.getAttribute("role") ?? document.activeElement.tagName');

inTheBrowser('the box that finds anything', (office) => {
  let number: string;
  beforeAll(async () => {
    ({ number } = await office.handedOver('柳河桥头路灯不亮'));
    await office.handedOver('青石小学门口积水');
    await office.closePages();
  });

  const field = (page: Page) => page.getByRole('combobox', { name: /编号|Number/ });

  it('opens a matter by what is typed of it, the hands on the keys', async () => {
    const page = await office.signedIn('window');
    await page.goto(`${office.url}/inbox`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await field(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('find-empty') });
    await page.keyboard.type('柳河 路灯');
    await page.getByRole('option', { name: /柳河桥头路灯不亮/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('find-anything') });
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/petitions/${number}`);
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: /柳河桥头路灯不亮/ }).waitFor();
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
  });

  it('takes Enter at once for the end of a number, and goes to a page by its initials', async () => {
    const page = await office.signedIn('window');
    await page.goto(`${office.url}/inbox`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type(String(Number(number.slice(-5))));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/petitions/${number}`);
    // The box is closing meanwhile: keys pressed now are still its own.
    await field(page).waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('sjx');
    await page.getByRole('option', { name: '收件箱' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inbox');
  });

  it('goes through the lines with the arrows, and gives the focus back', async () => {
    const page = await office.signedIn('window');
    const button = page.getByRole('button', { name: '查找', exact: true });
    await button.click();
    await field(page).fill('桥头');
    const lines = page.getByRole('option');
    await page.getByRole('option', { name: /桥头/ }).waitFor();
    await field(page).fill('');
    await page.getByRole('option', { name: '我经手的事项' }).waitFor();
    expect(await lines.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect([
      await lines.first().getAttribute('aria-selected'),
      await lines.nth(1).getAttribute('aria-selected'),
    ]).toEqual(['false', 'true']);
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await lines.nth(1).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /青石小学/ }).waitFor();
    expect(await focused(page)).toBe('combobox');
    await page.keyboard.press('Backspace');
    await page.getByRole('option', { name: '我经手的事项' }).waitFor();
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    await button.and(page.locator(':focus')).waitFor();
  });

  it('leaves the keys alone in a field and to an input method', async () => {
    const page = await office.signedIn('window');
    await page.goto(`${office.url}/registration`);
    await page.locator('#title').fill('');
    await page.locator('#title').press('/');
    await page.locator('#title').press('Control+k');
    expect([await page.locator('#title').inputValue(), await page.getByRole('dialog').count()]).toEqual(['/', 0]);
    await page.evaluate(`document.activeElement.blur();
      for (const more of [{ isComposing: true }, { keyCode: 229 }])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, ...more }))`);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await field(page).fill('桥头');
    await page.getByRole('option', { name: /桥头/ }).waitFor();
    await field(page).evaluate(`(input) => {
      for (const more of [{ isComposing: true }, { keyCode: 229 }])
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...more })) }`);
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  it('says what one can type where nothing is found, in both languages and on a phone', async () => {
    const page = await office.signedIn('window', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await field(page).fill('没有这样的事情');
    await page.getByText('没有找到').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('find-none-phone') });
    await field(page).fill('路灯');
    await page.getByRole('option', { name: /路灯不亮/ }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.screenshot({ path: shot('find-phone') });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await field(page).fill('regis');
    await page.getByRole('option', { name: 'Register', exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('find-phone-english') });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/registration');
  });
});
