import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, complete, pick } from '../support/office-browser.js';

const phone = { viewport: { width: 390, height: 844 } };

inTheBrowser('the delivery desk and the call-back desk', (office) => {
  /** A matter that was answered, its paper numbered. */
  async function answered(title: string): Promise<{ number: string; paper: string }> {
    const { number } = await office.handedOver(title);
    const { request } = await office.signedIn('handler');
    const act = (name: string, data: object) =>
      request.post(`${office.url}/api/petitions/${number}/acts/${name}`, { data });
    await act('signFor', {});
    await act('reply', { result: 'resolved', text: '自本月起恢复发放。' });
    for (;;) {
      const list = await (await request.get(`${office.url}/api/deliveries?limit=100`)).json();
      const { items } = list as { items: { number: string; paper: { number: string | null } }[] };
      const paper = items.find((one) => one.number === number)?.paper.number;
      if (paper) return { number, paper };
    }
  }

  /** Nothing stands out over the edge of the screen. */
  const isWithinTheScreen = (page: Page): Promise<boolean> =>
    page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

  it('papers are listed; letters are pasted, and a bad row refuses only itself', async () => {
    const handler = await office.signedIn('handler');
    await handler.getByRole('link', { name: '送达台账' }).click();
    await handler.getByText('现在没有待送达的文书').waitFor();
    await handler.screenshot({ path: shot('deliveries-empty') });

    const { number, paper } = await answered('低保补贴停发');
    await handler.getByRole('link', { name: new RegExp(number) }).waitFor();
    await handler.getByRole('button', { name: `短信文字：${number}` }).click();
    await handler.getByText('凭编号和回执上的查询码查看全文').waitFor();
    expect(await accessibilityFaults(handler)).toEqual([]);
    await handler.screenshot({ path: shot('deliveries'), fullPage: true });

    await handler.getByRole('button', { name: '成批登记邮件' }).click();
    const table = handler.getByLabel('一行一件，可以从表格粘贴');
    const today = await handler.locator('.top-bar-time time').textContent();
    const day = /\d{4}-\d{2}-\d{2}/.exec(today ?? '')?.[0] ?? new Date().toISOString().slice(0, 10);
    await table.fill(`文号\t邮件号\t日期\n${paper}\tXA12345678901\t${day}\n答〔2026〕999号\tXA12345678902\t${day}`);
    await handler.getByText('共 2 行').waitFor();
    await table.press('Control+Enter');
    await handler.getByText('登记了 1 行，1 行没有登记。').waitFor();
    await handler.getByText('没有这份由您送达的文书，请核对文号。').waitFor();
    expect(await table.inputValue()).toContain('999号');
    expect(await accessibilityFaults(handler)).toEqual([]);
    await handler.screenshot({ path: shot('letters'), fullPage: true });
    await handler
      .getByRole('dialog')
      .getByRole('button', { name: 'Close' })
      .or(handler.locator('.ant-drawer-close'))
      .first()
      .click();
    await handler.getByText('在途，尚无结果').waitFor();

    const small = await office.signedIn('handler', phone);
    await small.goto(`${office.url}/deliveries`);
    await small.getByText('XA12345678901').waitFor();
    expect(await isWithinTheScreen(small)).toBe(true);
    await small.screenshot({ path: shot('deliveries-phone'), fullPage: true });
  });

  it('whom to call is listed with the script beside the form; a bad answer goes on to somebody else', async () => {
    const { number } = await answered('修路占地补偿');
    const caller = await office.signedIn('coordinator');
    await caller.getByRole('link', { name: '回访台' }).click();
    await caller.getByRole('button', { name: `回访 ${number}` }).waitFor();
    expect(await accessibilityFaults(caller)).toEqual([]);
    await caller.screenshot({ path: shot('call-backs'), fullPage: true });

    await caller.getByRole('button', { name: `回访 ${number}` }).focus();
    await caller.keyboard.press('Enter');
    await caller.getByText('请问您是登记编号').waitFor();
    await caller.getByText('“修路占地补偿”').waitFor();
    await caller.getByRole('button', { name: '显示电话' }).click();
    await caller.getByText('没有登记电话').waitFor();
    await pick(caller, '回访结果', '不满意');
    await caller.getByLabel(/回访记录/).fill('补偿标准没有说明白');
    expect(await accessibilityFaults(caller)).toEqual([]);
    await caller.screenshot({ path: shot('calling'), fullPage: true });
    await complete(caller, '回访');
    await caller.getByRole('button', { name: `回访 ${number}` }).waitFor({ state: 'detached' });

    const other = await office.signedIn('discipline', phone);
    await other.goto(`${office.url}/call-backs`);
    expect(await isWithinTheScreen(other)).toBe(true);
    await other.getByRole('button', { name: `复核不满意回访 ${number}` }).click();
    await other.getByText('补偿标准没有说明白').waitFor();
    await other.screenshot({ path: shot('second-opinion-phone'), fullPage: true });
  });
});
