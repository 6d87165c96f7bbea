import { expect, it } from '@jest/globals';
import { inTheBrowser } from '../support/in-the-browser.js';

inTheBrowser('the rules of the office (R3)', (office) => {
  it('says what a calendar year would move before it moves it, and warns no longer', async () => {
    const admin = await office.signedIn('admin');
    const next = new Date().getUTCFullYear() + 1;
    await admin.goto(`${office.url}/calendar`);
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
    await admin.getByText(`${next} 年节假日安排尚未导入`).waitFor({ state: 'detached' });
  });
});
