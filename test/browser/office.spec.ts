import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import {
  accessibilityFaults,
  choose,
  complete,
  decide,
  newsWithin,
  openDecision,
  pick,
} from '../support/office-browser.js';

inTheBrowser('the console', (office) => {
  it('takes a petition from the window to a denial that a leader has confirmed', async () => {
    const window = await office.signedIn('window');
    const number = await registered(window, '低保申请被拒');
    await window.getByRole('link', { name: '打开此件' }).click();
    await choose(window, '转办');
    await pick(window, '承办单位', '民政办');
    await window.getByLabel('理由').fill('属民政职责');
    await complete(window, '转办');
    await window.getByText('待签收').first().waitFor();

    const handler = await office.signedIn('handler');
    await handler.getByRole('link', { name: '低保申请被拒' }).click();
    await choose(handler, '签收');
    await complete(handler, '签收');
    await handler.getByText('办理中').first().waitFor();
    await choose(handler, '否定报备');
    await pick(handler, '否定事由', '没有法律、政策依据');
    await handler.getByLabel('办理依据').fill('《社会救助暂行办法》第九条');
    await handler.getByLabel('否定理由').fill('家庭人均收入高于当地低保标准');
    await handler.getByLabel('告知书草稿').fill('您家庭人均收入高于当地低保标准，依规定不能纳入低保。');
    await complete(handler, '否定报备');
    await handler.getByText('否定报备审批中').first().waitFor();

    const leader = await office.signedIn('leader');
    await leader.getByRole('link', { name: '待我审批' }).click();
    await openDecision(leader, number);
    await leader.getByRole('button', { name: /^同意否定/ }).click();
    await decide(leader, number, '同意否定');

    await office.openCase(handler, number);
    expect(await handler.getByRole('button', { name: '否定报备', exact: true }).count()).toBe(0);
    const shown = await (await handler.request.get(`${office.url}/api/petitions/${number}`)).json();
    const denial = shown.processes.find(({ kind }: { kind: string }) => kind === 'denial');
    await handler.getByText('办理流程图').click();
    await handler.locator(`[data-stage="${denial.stage}"].stage-now`).waitFor();
    await handler.getByText('信访事项 · 已否定答复').click();
    await handler.locator(`[data-stage="${shown.stage}"].stage-now`).waitFor();
  });

  it('shows the clerk earlier petitions while typing, and registers a repeat of one', async () => {
    const { number } = await office.handedOver('柳河桥头路灯不亮半个月');
    const page = await office.signedIn('window');
    await page.getByLabel('标题').fill('反映柳河桥头路灯一直不亮');
    const panel = page.getByRole('complementary', { name: '以前来过吗' });
    await panel.getByRole('link', { name: '柳河桥头路灯不亮半个月' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('seen-before') });
    await panel.getByRole('button', { name: '按重复件登记' }).first().click();
    expect(await page.getByLabel('重复件的原编号').inputValue()).toBe(number);
    await registered(page, '反映柳河桥头路灯一直不亮');
    await page.getByRole('link', { name: '打开此件' }).click();
    await page.getByRole('link', { name: '柳河桥头路灯不亮半个月' }).waitFor();
  });

  it('renews a list on the screen by itself', async () => {
    const handler = await office.signedIn('handler');
    await handler.getByRole('link', { name: '我的待办' }).click();
    const timeout = await newsWithin(handler);
    await office.handedOver('不用刷新就看到');
    await handler.getByRole('link', { name: '不用刷新就看到' }).waitFor({ timeout });
  });

  it('makes one petition of a double click', async () => {
    const page = await office.signedIn('window');
    const posts: string[] = [];
    page.on(
      'request',
      (request) => request.method() === 'POST' && request.url().endsWith('/api/petitions') && posts.push(request.url()),
    );
    await fillInRegistration(page, '双击登记');
    await page.getByRole('button', { name: '登记并出具回执' }).dblclick();
    await page.locator('.receipt-number').waitFor();
    expect(posts).toHaveLength(1);
    await page.getByRole('link', { name: '我的待办' }).click();
    await page.getByRole('link', { name: '双击登记' }).waitFor();
    expect(await page.getByRole('link', { name: '双击登记' }).count()).toBe(1);
  });

  it('says what is missing beside each field and puts the cursor there', async () => {
    const page = await office.signedIn('window');
    await page.getByRole('button', { name: '登记并出具回执' }).click();
    await page.getByText('请填写姓名').waitFor();
    await page.getByText('请填写标题').waitFor();
    await page.getByText('请填写内容').waitFor();
    await expectFocus(page, 'petitioners_0_name');
  });

  it('counts the remaining time by the office’s clock when the computer’s is three days off', async () => {
    const { number } = await office.handedOver('钟不准');
    const page = await office.signedIn('handler');
    await page.addInitScript(() => {
      const late = Date.now.bind(Date);
      Date.now = () => late() + 3 * 86_400_000;
    });
    await office.openCase(page, number);
    const due = page.locator('.case-header time').first();
    await page.getByText(/还剩/).first().waitFor();
    const at = Date.parse((await due.getAttribute('datetime')) ?? '');
    const {
      office: { now },
    } = (await (await fetch(`${office.url}/api/health`)).json()) as { office: { now: string } };
    const days = Math.floor((at - Date.parse(now)) / 86_400_000);
    expect(await due.textContent()).toContain(days > 0 ? `还剩 ${days} 天` : '小时');
  });

  it('shows a petitioner on a phone how far the matter has come', async () => {
    const { number, queryCode } = await office.handedOver('手机查询');
    const code = queryCode.toLowerCase();
    const page = await office.page({ viewport: { width: 360, height: 740 } });
    const scripts: string[] = [];
    page.on('response', (response) => response.url().endsWith('.js') && scripts.push(response.url()));
    await page.goto(`${office.url}/track.html#${number}/${code}`);
    await page.getByText('待签收').waitFor();
    expect(page.url()).not.toContain(code);
    expect(await page.evaluate(pageWidth)).toBeLessThanOrEqual(360);
    expect(await accessibilityFaults(page)).toEqual([]);
    const sizes = await Promise.all(
      scripts.map(async (url) =>
        Number((await fetch(url, { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-length')),
      ),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
  });

  it('lets a petitioner add material and rate, in large type too', async () => {
    const { number, queryCode } = await office.handedOver('手机评价');
    const { request } = await office.signedIn('handler');
    const act = (name: string, data: object) =>
      request.post(`${office.url}/api/petitions/${number}/acts/${name}`, { data });
    const page = await office.page({ viewport: { width: 360, height: 740 } });
    await page.goto(`${office.url}/track.html#${number}/${queryCode}`);
    await page.getByRole('button', { name: '补充材料' }).click();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('请填写：材料说明').waitFor();
    await page.getByLabel('材料说明').fill('补交收入证明');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已提交：补充材料').waitFor();

    await act('signFor', {});
    await act('reply', { result: 'resolved', text: '已核实并恢复。' });
    await page.goto('about:blank');
    await page.goto(`${office.url}/track.html#${number}/${queryCode}`);
    await page.getByRole('button', { name: '大字' }).click();
    await page.getByRole('button', { name: '评价' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(pageWidth)).toBeLessThanOrEqual(360);
    await page.screenshot({ path: shot('petitioner-rates'), fullPage: true });
    await page.getByRole('button', { name: 'English' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('petitioner-rates-en'), fullPage: true });
    await page.getByRole('group', { name: 'How was the reception?' }).getByLabel('Satisfied', { exact: true }).check();
    await page.getByRole('group', { name: 'How was the unit in charge?' }).getByLabel('Not satisfied').check();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent: Rate').waitFor();
    await page.getByRole('button', { name: 'Rate' }).waitFor({ state: 'detached' });
  });

  it('has no accessibility fault on any page, in either language, nor in an open form, and fits a phone', async () => {
    const { number } = await office.handedOver('无障碍');
    const page = await office.page();
    await page.goto(office.url);
    await page.getByText('试用账号', { exact: true }).waitFor();
    const faults = await accessibilityFaults(page);
    for (const [account, addresses] of Object.entries(pagesOf(number))) {
      const own = await office.signedIn(account);
      for (const address of addresses) faults.push(...(await faultsAt(own, `${office.url}/${address}`)));
      await own.getByRole('button', { name: 'English' }).click();
      faults.push(...(await accessibilityFaults(own)));
    }
    const handler = await office.signedIn('handler');
    await office.openCase(handler, number);
    await choose(handler, '签收');
    faults.push(...(await accessibilityFaults(handler)));
    expect(faults).toEqual([]);
  });

  // Last: it moves the office's clock for everybody.
  it('shows the committee a red card after the clock was moved', async () => {
    const { number } = await office.handedOver('逾期不签收');
    const discipline = await office.signedIn('discipline');
    await discipline.getByRole('link', { name: '督办', exact: true }).click();
    await discipline.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    const timeout = await newsWithin(discipline);
    expect(await discipline.getByText(number).count()).toBe(0);
    const administrator = await office.signedIn('admin');
    await administrator.getByRole('link', { name: '试用时钟' }).click();
    await administrator.getByRole('button', { name: '15 天' }).click();
    await administrator.getByText('途中到期的事都已发生').waitFor();
    // It was open before anything was late, and nobody has touched it since (R5).
    await discipline.getByText(number).first().waitFor({ timeout });
    await discipline.getByRole('link', { name: '责任追究' }).click();
    await discipline.getByRole('button', { name: '据此启动' }).first().waitFor();
    expect(await accessibilityFaults(discipline)).toEqual([]);
  });
});

const pageWidth = 'document.documentElement.scrollWidth';

const pagesOf = (number: string): Record<string, string[]> => ({
  window: ['registration', 'queue', 'inbox', `petitions/${number}`],
  leader: ['decisions', 'supervision'],
  discipline: ['accountability', 'ledger/handler', 'nowhere'],
  admin: ['clock', 'calendar', 'limits', 'categories'],
});

/** What is wrong with a page on a desk, and whether it scrolls sideways on a phone. */
async function faultsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  const faults = await accessibilityFaults(page);
  const desk = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  if (Number(await page.evaluate(pageWidth)) > 360) faults.push('wider than a phone');
  if (desk) await page.setViewportSize(desk);
  return faults.map((fault) => `${address} ${fault}`);
}

async function fillInRegistration(page: Page, title: string): Promise<void> {
  await page.getByLabel('姓名').fill('张三');
  await page.getByLabel('电话').fill('13800001111');
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('内容', { exact: true }).fill(`${title}：多次反映没有结果，请帮助解决。`);
}

/** Registers through the counter's form; gives the number on the receipt. */
async function registered(page: Page, title: string): Promise<string> {
  await fillInRegistration(page, title);
  await page.getByRole('button', { name: '登记并出具回执' }).click();
  return page.locator('.receipt-number').innerText();
}

async function expectFocus(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}:focus`).waitFor();
}
