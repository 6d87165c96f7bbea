import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, choose, complete, pick } from '../support/office-browser.js';

inTheBrowser('accountability, from the committee to the secretary (R6)', (office) => {
  /** Signed in, at the page of the case. */
  async function atTheCase(account: string, number: string): Promise<Page> {
    const page = await office.signedIn(account);
    await page.goto(`${office.url}/accountability/${number}`);
    await page.getByRole('heading', { name: `责任追究 ${number}` }).waitFor();
    return page;
  }

  it('goes from the list to the case’s own page, and there from finding and statement to a measure two have approved', async () => {
    const discipline = await office.signedIn('discipline');
    await discipline.getByRole('link', { name: '责任追究' }).click();
    await discipline.getByRole('button', { name: '启动追究' }).click();
    const form = discipline.getByRole('dialog');
    await pick(discipline, '被追究人员', '李承办');
    await pick(discipline, '追究情形', '未在规定时限内办理或者答复');
    await form.getByLabel('事实', { exact: true }).fill('逾期三日未答复信访人。');
    await form.getByRole('button', { name: '启动追究' }).click();
    await form.waitFor({ state: 'detached' });
    const own = discipline.getByRole('link', { name: /^ZR-/ });
    const number = await own.innerText();
    await own.click();
    await discipline.getByText('逾期三日未答复信访人。').waitFor();
    for (const act of ['立项认定', '作出认定']) {
      await choose(discipline, act);
      await discipline.getByRole('dialog').getByLabel('事实', { exact: true }).fill('逾期三日未答复，经查属实。');
      await discipline.getByRole('textbox', { name: '证据 1' }).fill('红牌警示');
      await discipline.getByRole('radio', { name: '直接责任' }).check();
      await discipline.getByRole('dialog').getByLabel('不良影响').fill('信访人再次来访。');
      await complete(discipline, act);
    }
    await discipline.getByText('待申辩').waitFor();
    expect(await accessibilityFaults(discipline)).toEqual([]);
    await discipline.screenshot({ path: shot('accountability-case'), fullPage: true });
    await discipline.getByRole('button', { name: 'English' }).click();
    await discipline.getByRole('heading', { name: /^Accountability ZR-/ }).waitFor();
    expect(await accessibilityFaults(discipline)).toEqual([]);
    await discipline.getByRole('button', { name: '中文' }).click();

    const handler = await atTheCase('handler', number);
    await choose(handler, '提交申辩');
    await handler.getByLabel('申辩内容').fill('当时正在等待鉴定结论。');
    await complete(handler, '提交申辩');

    const efficiency = await atTheCase('efficiency', number);
    await efficiency.getByText('当时正在等待鉴定结论。').waitFor();
    await choose(efficiency, '提出追究建议');
    await efficiency.getByRole('radio', { name: '效能告诫' }).check();
    await efficiency.getByLabel('理由').fill('逾期情节明显');
    await complete(efficiency, '提出追究建议');
    await efficiency.getByText('待审批').waitFor();

    for (const account of ['secretary', 'leader2']) {
      const page = await atTheCase(account, number);
      await choose(page, '同意追究');
      await complete(page, '同意追究');
    }
    const secretary = await atTheCase('secretary', number);
    await secretary.getByText('待送达').waitFor();
    await secretary.goto(`${office.url}/ledger/handler`);
    await secretary.getByText('效能告诫', { exact: true }).waitFor();
    expect(await accessibilityFaults(secretary)).toEqual([]);
  });

  it('at the end of the year the committee prepares the list, a leader signs it, and it is there as a paper', async () => {
    const discipline = await office.signedIn('discipline');
    await discipline.goto(`${office.url}/accountability`);
    await discipline.getByRole('link', { name: '年度后果和评先选优' }).click();
    await discipline.getByText('没有待确认的后果').waitFor();
    await discipline.getByRole('button', { name: /编制\d{4}年度名单/ }).focus();
    await discipline.keyboard.press('Enter');
    await discipline.getByRole('heading', { name: /^未签发/ }).waitFor();
    expect(await discipline.getByRole('button', { name: '签发' }).count()).toBe(0);
    expect(await accessibilityFaults(discipline)).toEqual([]);

    const leader = await office.signedIn('leader2');
    await leader.setViewportSize({ width: 390, height: 800 });
    await leader.goto(`${office.url}/years-end`);
    await leader.getByText('效能告诫1次，年度考核不得评为优秀').waitFor();
    await leader.getByRole('button', { name: /签\s?发/ }).focus();
    await leader.keyboard.press('Enter');
    await leader.getByRole('heading', { name: /^评优〔\d{4}〕1号/ }).waitFor();
    await leader.getByRole('link', { name: /^PDF/ }).waitFor();
    expect(await leader.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await accessibilityFaults(leader)).toEqual([]);
    await leader.screenshot({ path: shot('years-end'), fullPage: true });
    await leader.getByRole('button', { name: 'English' }).click();
    await leader.getByRole('heading', { name: 'Year’s end', level: 1 }).waitFor();
    expect(await accessibilityFaults(leader)).toEqual([]);
    await leader.screenshot({ path: shot('years-end-en'), fullPage: true });
  });
});
