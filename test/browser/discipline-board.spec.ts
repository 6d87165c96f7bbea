import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, pick } from '../support/office-browser.js';
import { sessionsIn } from '../support/browser-sessions.js';

const views = ['', '/clues', '/ledgers', '/trends'];
const pageWidth = 'document.documentElement.scrollWidth';

inTheBrowser('the discipline board (R5, R6)', (office) => {
  const { asks, posts } = sessionsIn(office);

  const opened = async (path: string, [width, height]: [number, number]): Promise<Page> => {
    const page = await office.signedIn('discipline', { viewport: { width, height } });
    await page.goto(`${office.url}/discipline${path}`);
    await page.getByRole('heading', { name: '纪检看板' }).waitFor();
    await settled(page);
    return page;
  };
  const settled = (page: Page) => page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });

  beforeAll(async () => {
    for (const title of ['路灯不亮', '低保申请', '道路积水', '垃圾清运']) {
      const { number } = await posts('window', 'petitions', {
        channel: 'visit',
        title,
        content: `${title}，多次反映没有结果，请镇里核实处理。`,
        petitioners: [{ name: '张有福', phone: '13800001111' }],
        place: '青石村',
      });
      await posts('window', `petitions/${number}/acts/handOver`, { unit: 'civilAffairs', reason: '属民政职责' });
      await posts('handler', `petitions/${number}/acts/signFor`, {});
    }
    const admin = await office.signedIn('admin');
    const data = { to: new Date(Date.now() + 70 * 86_400_000).toISOString() };
    const moved = await admin.request.post(`${office.url}/api/trial/clock`, { data, timeout: 0 });
    expect(moved.status()).toBe(200);
    const { items } = (await asks('head', 'supervision')) as { items: { id: string }[] };
    for (const { id } of items.slice(0, 3))
      await posts('head', `processes/${id}/acts/submitExplanation`, { ground: 'ownFault', text: '人手不足。' });
  });

  it('tells at a glance where things stand, and each figure opens its matters', async () => {
    const page = await opened('', [1366, 768]);
    await page.getByRole('table', { name: '今日情况' }).waitFor();
    await page.screenshot({ path: shot('discipline-board') });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page
      .getByRole('link', { name: /待说明$/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '待说明' }).waitFor();
    await page.getByRole('table', { name: '待说明' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('单位').selectOption({ label: '民政办' });
    await settled(page);
    expect(page.url()).toContain('unit=civilAffairs');
  });

  it('sends one order to several, by the keyboard, with an outcome for each', async () => {
    const page = await opened('?figure=toDecide', [1366, 768]);
    await page.getByRole('checkbox', { name: /选择可一并下达的 3 件/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /督办限期办结（3 件）/ }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.getByLabel('督办要求').fill('五日内办结并书面报告。');
    await form.getByLabel('限定办结日期').fill('2030-12-31');
    await page.keyboard.press('Tab');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('discipline-order') });
    await form.getByRole('button', { name: '督办限期办结' }).click();
    await page.getByText('已办 3 件，未办 0 件').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('makes one case of the clues of a group', async () => {
    const page = await opened('/clues', [1366, 768]);
    const card = page.locator('.clue-group').filter({ hasText: '民政办' }).first();
    await card.getByRole('button', { name: /^查看/ }).click();
    await page.screenshot({ path: shot('discipline-clues') });
    expect(await accessibilityFaults(page)).toEqual([]);
    await card.getByRole('button', { name: /^合并启动/ }).click();
    await pick(page, '被追究人员', '李承办');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '启动追究' }).click();
    await page.getByText(/^已启动：/).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.screenshot({ path: shot('discipline-merged') });
  });

  it.each([
    [1366, 768],
    [1920, 1080],
    [390, 844],
  ])('is whole at %i × %i, in both languages', async (width, height) => {
    for (const view of views) {
      const page = await opened(view, [width, height]);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(pageWidth)).toBeLessThanOrEqual(width);
      await page.screenshot({ path: shot(`discipline${view.replace('/', '-')}-${width}`), fullPage: true });
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Discipline board' }).waitFor();
      expect(await page.evaluate(pageWidth)).toBeLessThanOrEqual(width);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.screenshot({ path: shot(`discipline${view.replace('/', '-')}-${width}-en`), fullPage: true });
      await page.getByRole('button', { name: '中文' }).click();
    }
  });
});
