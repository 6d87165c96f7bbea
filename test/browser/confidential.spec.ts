import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { complete } from '../support/office-browser.js';
import { sound } from '../support/sound-page.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

inTheBrowser('a confidential matter and its read log (R12)', (office) => {
  /** Of somebody who asked not to be named, with a file that the unit has not been given. */
  const handedOver = async (): Promise<string> => {
    const { request } = await office.signedIn('window');
    const petition = {
      channel: 'visit',
      title: '低保停发',
      content: '我叫欧阳知情，低保停发。',
      petitioners: [{ name: '欧阳知情', phone: '13700001234' }],
      flags: ['confidential'],
    };
    const { number } = (await (await request.post(`${office.url}/api/petitions`, { data: petition })).json()) as {
      number: string;
    };
    const address = `${office.url}/api/petitions/${number}`;
    await request.post(`${address}/attachments`, {
      multipart: { file: { name: '欧阳知情的信.txt', mimeType: 'text/plain', buffer: Buffer.from('原信') } },
    });
    await request.post(`${address}/acts/handOver`, { data: { unit: 'civilAffairs', reason: '属民政职责' } });
    return number;
  };

  it('names nobody to the unit; a file is opened to it by the keyboard once somebody has looked it through', async () => {
    const number = await handedOver();
    const handler = await office.signedIn('handler', phone);
    await office.openCase(handler, number);
    await handler.getByText('信访人要求不向承办单位具名').waitFor();
    await handler.getByText('（要求保密）').first().waitFor();
    await handler.getByText('（保密附件）').waitFor();
    expect(await handler.getByRole('button', { name: /查看完整信息/ }).count()).toBe(0);
    expect(await handler.locator('body').innerText()).not.toMatch(/欧阳|知情|1234/);
    await sound(handler);
    await handler.screenshot({ path: shot('confidential-to-the-unit'), fullPage: true });

    const window = await office.signedIn('window');
    await office.openCase(window, number);
    await window.getByRole('button', { name: /核对后给承办单位看：/ }).press('Enter');
    await window.getByLabel('怎样核对过').fill('逐页看过，没有身份信息');
    await sound(window);
    await window.screenshot({ path: shot('open-a-file-to-the-unit') });
    await complete(window, '核对后给承办单位看');
    await handler.reload();
    await handler.getByRole('link', { name: '○○的信.txt' }).waitFor();
  });

  it('shows the person and what was written to whoever may know, for a reason', async () => {
    const number = await handedOver();
    const window = await office.signedIn('window');
    await office.openCase(window, number);
    await window.getByText('我叫○○，低保停发。').waitFor();
    await window.getByRole('button', { name: /查看完整信息/ }).press('Enter');
    await window.getByLabel(/查看理由/).fill('回电核实情况');
    await window.getByRole('dialog').getByRole('button', { name: '查看完整信息', exact: true }).press('Enter');
    await window.getByText('我叫欧阳知情，低保停发。').waitFor();
    await sound(window);
    await window.screenshot({ path: shot('confidential-as-written') });
  });

  it('shows the committee who read it, on a phone and in English as well', async () => {
    const number = await handedOver();
    const handler = await office.signedIn('handler');
    await office.openCase(handler, number);
    expect(await handler.getByRole('button', { name: '显示查阅记录' }).count()).toBe(0);
    const discipline = await office.signedIn('discipline', phone);
    await office.openCase(discipline, number);
    await discipline.getByRole('button', { name: '显示查阅记录' }).press('Enter');
    const log = discipline.getByRole('region', { name: '查阅记录' });
    await log.getByText('李承办').first().waitFor();
    await log.getByText('承办单位人员').first().waitFor();
    await sound(discipline);
    await discipline.screenshot({ path: shot('read-log'), fullPage: true });
    await discipline.getByRole('button', { name: 'English' }).press('Enter');
    await discipline.getByRole('region', { name: 'Read log' }).getByText('Of the unit that handles').first().waitFor();
    await sound(discipline);
    await discipline.screenshot({ path: shot('read-log-en'), fullPage: true });
  });
});
