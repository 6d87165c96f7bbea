import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';

inTheBrowser('the rules of the office (R3)', (office) => {
  it('says what a calendar year would move before it moves it, and warns no longer', async () => {
    const admin = await office.signedIn('admin');
    const next = new Date().getUTCFullYear() + 1;
    await admin.goto(`${office.url}/calendar`);
    await admin.getByText('粘贴国务院办公厅通知全文').click();
    const pasted = admin.getByRole('textbox', { name: '粘贴国务院办公厅通知全文' });
    await pasted.fill('放假安排另行通知');
    await admin.getByText('没有读出放假安排').waitFor();
    await pasted.fill(
      `国务院办公厅关于${next}年部分节假日安排的通知\n国办发明电〔${next - 1}〕9号\n一、元旦：1月1日（周五）至3日（周日）放假，共3天。1月9日（周六）上班。`,
    );
    await admin.getByText('已读入下面各栏').waitFor();
    expect(await admin.getByLabel('放假日期').inputValue()).toBe(`${next}-01-01~${next}-01-03 元旦`);
    expect(await admin.getByLabel('文号').inputValue()).toBe(`国办发明电〔${next - 1}〕9号`);
    await admin.getByLabel('调休上班日期').fill('');
    await admin.getByLabel('文号').fill('国办发明电第七号');
    await admin.getByLabel('年份').first().fill(String(next));
    await admin.getByLabel('放假日期').fill(`${next}-01-01 元旦\n${next}-02-30 没有这天`);
    await admin.getByRole('button', { name: '先看影响' }).click();
    await admin.getByText('第 2 行读不懂').waitFor();
    await admin.getByLabel('放假日期').fill(`${next}-01-01~${next}-01-03 元旦`);
    await admin.getByRole('button', { name: '先看影响' }).click();
    const figures = (text: string | null) => (text ?? '').match(/\d+/g);
    const promised = figures(await admin.getByText('将移动').textContent());
    await admin.getByRole('button', { name: '确认变更' }).click();
    expect(figures(await admin.getByText('已变更，移动了').textContent())).toEqual(promised);
    await admin.getByText(`${next}-01-01~${next}-01-03 元旦`).last().waitFor();
    await admin.locator('.month-grid .day-holiday').nth(2).waitFor();
    expect(await admin.locator('.month-grid .day-holiday').count()).toBe(3);
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.screenshot({ path: shot('calendar'), fullPage: true });
    await admin.getByText(`${next} 年节假日安排尚未导入`).waitFor({ state: 'detached' });
  });
});
