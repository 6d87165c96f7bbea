import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aJpeg, aPdf } from '../support/hostile-files.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, choose, complete } from '../support/office-browser.js';

const pdf = { name: '收入证明.pdf', mimeType: 'application/pdf', buffer: aPdf() };

inTheBrowser('the papers of a case', (office) => {
  async function registered(page: Page, title: string): Promise<{ number: string; queryCode: string }> {
    const data = {
      channel: 'visit',
      title,
      content: '路灯不亮，夜间出行不便。',
      petitioners: [{ name: '张三丰', phone: '13912345678', idNumber: '11010519491231002X' }],
    };
    return (await page.request.post(`${office.url}/api/petitions`, { data })).json() as Promise<{
      number: string;
      queryCode: string;
    }>;
  }

  it('joins at the counter to an open matter, files and all, and takes it back on the case page', async () => {
    const page = await office.signedIn('window');
    const earlier = await registered(page, '柳河桥头路灯不亮');
    await page.goto(`${office.url}/registration`);
    await page.getByLabel('标题').fill('柳河桥头路灯还是不亮');
    await page.getByLabel('内容', { exact: true }).fill('柳河桥头的路灯一直没有修好');
    await page.getByLabel('姓名').first().fill('张三丰');
    // Of the same person, which one officer joins alone.
    await page.getByLabel('电话').first().fill('13912345678');
    await page
      .locator('input[type=file]')
      .setInputFiles([pdf, { name: '坏.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') }]);
    const join = page.getByRole('complementary').getByRole('button', { name: '登记后并入此件' });
    await join.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await join.click();
    await page.getByRole('button', { name: '登记并出具回执' }).click();
    await page.getByText(`已并入 ${earlier.number}，一并办理。`).waitFor();
    await page.getByText('坏.pdf 没有添加').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const number = await page.locator('.receipt-number').innerText();

    await office.openCase(page, number);
    const related = page.getByRole('region', { name: '并案与关联' });
    await related.getByText('本件已并入').waitFor();
    const attachments = page.getByRole('region', { name: '附件' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      attachments.getByRole('link', { name: '收入证明.pdf' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('收入证明.pdf');
    await related.getByRole('button', { name: '撤销并案' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('不是同一盏路灯');
    expect(await accessibilityFaults(page)).toEqual([]);
    await complete(page, '撤销并案');
    await related.getByText('本件已并入').waitFor({ state: 'detached' });

    await choose(page, '关联另一件…');
    await page.getByLabel('另一件的编号').fill(earlier.number);
    await page.getByRole('dialog').getByLabel('理由').fill('同一路段');
    expect(await accessibilityFaults(page)).toEqual([]);
    await complete(page, '关联另一件');
    await related.getByRole('link', { name: '柳河桥头路灯不亮' }).waitFor();
    await related.getByRole('button', { name: `取消关联：${earlier.number}` }).waitFor();
  });

  it('shows markup that somebody wrote as the text it is, on the case page and in the queue', async () => {
    const page = await office.signedIn('window');
    const markup = `<img src=x onerror="document.title='done'"><b>路灯</b>`;
    const { number } = await registered(page, markup);
    await office.openCase(page, number);
    await page.getByRole('heading', { name: markup }).waitFor();
    await page.goto(`${office.url}/queue`);
    await page.getByText(markup).first().waitFor();
    expect([await page.locator('img[src="x"]').count(), (await page.title()) === 'done']).toEqual([0, false]);
  });

  it('shows a petitioner in full for a reason, and masks them again', async () => {
    const page = await office.signedIn('window');
    const { number } = await registered(page, '自来水停水');
    await office.openCase(page, number);
    expect(await page.getByText('13912345678').count()).toBe(0);
    await page.getByRole('button', { name: '查看完整信息：张**' }).click();
    await page.getByLabel('查看理由').fill('电话约定上门核实');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '查看完整信息' }).click();
    await page.getByText('11010519491231002X').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '关闭并隐藏' }).click();
    await page.getByText('11010519491231002X').waitFor({ state: 'detached' });
    await page.getByText('查看记录').click();
    await page.getByText(/王晓窗查看了第1位信访人：电话约定上门核实/).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('region', { name: 'Attached files' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('takes the petitioner’s files with the words that go with them', async () => {
    const page = await office.signedIn('window');
    const { number, queryCode } = await registered(page, '低保停发');
    const phone = await office.page({ viewport: { width: 360, height: 740 } });
    await phone.goto(`${office.url}/track.html#${number}/${queryCode}`);
    await phone.getByRole('button', { name: '补充材料' }).click();
    await phone.getByLabel('材料说明').fill('户口簿照片');
    await phone.getByLabel('照片或文件').setInputFiles([
      { name: '户口簿.jpg', mimeType: 'image/jpeg', buffer: aJpeg() },
      { name: '视频.mp4', mimeType: 'video/mp4', buffer: Buffer.from([0, 0, 0, 24]) },
    ]);
    await phone.getByRole('button', { name: '提交' }).click();
    await phone.getByText('没有收到：视频.mp4').waitFor();
    expect(await accessibilityFaults(phone)).toEqual([]);
    await phone.getByLabel('照片或文件').setInputFiles([]);
    await phone.getByRole('button', { name: '提交' }).click();
    await phone.getByText('已提交：').waitFor();
    await phone.getByText('您提交的材料').click();
    await phone.getByText('户口簿.jpg').waitFor();
    expect([await phone.evaluate('document.documentElement.scrollWidth'), await accessibilityFaults(phone)]).toEqual([
      360,
      [],
    ]);
  });
});
