import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';

inTheBrowser('the boards', (office) => {
  beforeAll(async () => {
    await aFewMatters();
  });

  /** Two answered and rated by call-back, one denied, three waiting; entered without going through the pages. */
  async function aFewMatters(): Promise<void> {
    const as = async (account: string) => {
      const { request } = await office.signedIn(account);
      return (path: string, data: object) =>
        request.post(`${office.url}/api/${path}`, { data }).then((response) => response.json());
    };
    const [window, handler, leader] = [await as('window'), await as('handler'), await as('leader')];
    await (
      await as('admin')
    )('lists/categories', { lines: '民政/低保\n民政/救助\n规划/住房' });
    const matters = [
      { channel: 'visit', category: '民政/低保', place: '柳河村', peopleCount: 6 },
      { channel: 'visit', category: '民政/低保', place: '清溪街' },
      { channel: 'letter', category: '民政/救助', place: '柳河村' },
      { channel: 'call', category: '规划/住房' },
      { channel: 'online', category: '民政/低保', place: '东山村' },
      { channel: 'receptionDay', peopleCount: 3 },
    ];
    const numbers: string[] = [];
    for (const [index, matter] of matters.entries()) {
      const { number } = await window('petitions', {
        title: `反映第${index + 1}件事`,
        content: '多次反映没有结果',
        petitioners: [{ name: '张三' }],
        ...matter,
      });
      if (index < 5) await window(`petitions/${number}/acts/handOver`, { unit: 'civilAffairs', reason: '属民政职责' });
      if (index < 4) await handler(`petitions/${number}/acts/signFor`, {});
      numbers.push(number);
    }
    for (const number of numbers.slice(0, 2))
      await handler(`petitions/${number}/acts/reply`, { result: 'resolved', text: '已解决，请查验。' });
    const coordinator = await as('coordinator');
    await coordinator(`petitions/${numbers[0]}/acts/recordCallBack`, { satisfaction: 'satisfied' });
    const filing = {
      ground: 'noLegalBasis',
      legalBasis: '《社会救助暂行办法》第九条',
      reason: '收入高于标准',
      draftNotice: '不能纳入低保。',
    };
    await handler(`petitions/${numbers[2]}/acts/fileDenial`, filing);
    await leader(`petitions/${numbers[2]}/acts/confirmDenial`, {});
  }

  async function expectAccessible(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  const figureOf = async (page: Page, tile: string): Promise<string> =>
    (
      await page
        .locator('.tile', { has: page.getByRole('heading', { name: tile, exact: true }) })
        .locator('.tile-figure')
        .textContent()
    )?.trim() ?? '';

  it('open behind each figure the list of exactly those cases', async () => {
    const leader = await office.signedIn('leader');
    await leader.getByRole('link', { name: '统计看板' }).click();
    await leader.getByRole('heading', { name: '每月收到' }).waitFor();
    expect(await figureOf(leader, '收到')).toBe('6');
    expect(await figureOf(leader, '按期答复率')).toBe('100%');
    await expectAccessible(leader);
    await leader.screenshot({ path: shot('dashboard'), fullPage: true });

    await leader.getByRole('link', { name: '来访 2' }).click();
    await leader.getByText('共 2 件').waitFor();
    expect(new URL(leader.url()).searchParams.get('channel')).toBe('visit');
    expect(await leader.locator('.case-link').count()).toBe(2);
    await leader.getByText('渠道：来访').first().waitFor();
    await expectAccessible(leader);
    await leader.screenshot({ path: shot('cases'), fullPage: true });
    await leader.getByRole('button', { name: '去掉条件：渠道：来访' }).click();
    await leader.getByText('共 6 件').waitFor();

    await leader.goBack();
    await leader.getByText('共 2 件').waitFor();
    await leader.getByRole('link', { name: '回到统计看板' }).click();
    await leader.locator('.columns a').last().click();
    await leader.getByText('共 6 件').waitFor();
  });

  it('can be read as tables, and in English', async () => {
    const leader = await office.signedIn('leader');
    await leader.goto(`${office.url}/dashboard`);
    for (const chart of ['每月收到', '来源渠道', '未答复事项已过天数', '满意度'])
      await leader.getByRole('button', { name: `${chart}：看表格` }).click();
    await leader.getByRole('table', { name: '来源渠道' }).getByRole('row', { name: '来访 来访：2 件 2 7' }).waitFor();
    await expectAccessible(leader);
    await leader.screenshot({ path: shot('dashboard-tables'), fullPage: true });
    await leader.getByRole('button', { name: 'English' }).click();
    await leader.getByRole('heading', { name: 'Dashboard' }).waitFor();
    await expectAccessible(leader);
    await leader.screenshot({ path: shot('dashboard-en'), fullPage: true });
    await leader.goto(`${office.url}/cases?unit=civilAffairs&standing=settled`);
    await leader.getByText('3 cases').waitFor();
    await expectAccessible(leader);
    await leader.getByRole('button', { name: '中文' }).click();
  });

  it('tell the administrator how the office’s own work goes', async () => {
    const admin = await office.signedIn('admin');
    await admin.getByRole('link', { name: '运行状况' }).click();
    await admin.getByRole('heading', { name: '上次巡检' }).waitFor();
    await admin.getByRole('button', { name: '立即巡检' }).click();
    await admin.getByRole('table', { name: '操作记录' }).getByRole('cell', { name: '立即巡检' }).first().waitFor();
    await admin.getByRole('button', { name: '开始核对' }).click();
    await admin.getByText('计时齐全').waitFor();
    await expectAccessible(admin);
    await admin.screenshot({ path: shot('operations'), fullPage: true });
    const [board] = await Promise.all([
      admin.waitForEvent('popup'),
      admin.getByRole('link', { name: '打开任务面板' }).click(),
    ]);
    await board.getByText('deadlines').first().waitFor();
    await board.screenshot({ path: shot('jobs-board') });
    await admin.getByRole('button', { name: 'English' }).click();
    await admin.getByRole('heading', { name: 'Last sweep' }).waitFor();
    await expectAccessible(admin);
    await admin.getByRole('button', { name: '中文' }).click();
  });
});
