import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { complete } from '../support/office-browser.js';
import { sound } from '../support/sound-page.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

inTheBrowser('a list as Excel, approved by another (R12)', (office) => {
  it('is asked for by the keyboard, approved on a phone, taken, and counted for the committee', async () => {
    const { number } = await office.handedOver('低保停发');
    const coordinator = await office.signedIn('coordinator');
    await coordinator.goto(`${office.url}/cases?channel=visit`);
    await coordinator.getByText('共 1 件').waitFor();
    await coordinator.getByRole('button', { name: '导出', exact: true }).press('Enter');
    const drawer = coordinator.getByRole('dialog');
    await drawer.getByText('筛选条件：渠道：来访').waitFor();
    await coordinator.getByLabel('用途（不写姓名和案情）').fill('向县信访局报送季度情况');
    await sound(coordinator);
    await complete(coordinator, '申请导出');

    const secretary = await office.signedIn('secretary', phone);
    await secretary.goto(`${office.url}/exports`);
    await secretary.getByRole('heading', { name: '待我审批' }).waitFor();
    const counted = secretary.getByTitle('1 件导出待审批', { exact: true });
    await counted.waitFor();
    await sound(secretary);
    await secretary.screenshot({ path: shot('exports-to-decide'), fullPage: true });
    await secretary.getByRole('button', { name: /^批准 导出/ }).press('Enter');
    await secretary.getByLabel('理由').fill('县局通知要求报送');
    await complete(secretary, '批准');
    await counted.waitFor({ state: 'detached' });

    await coordinator.goto(`${office.url}/exports`);
    const [file] = await Promise.all([
      coordinator.waitForEvent('download'),
      coordinator.getByRole('link', { name: /^下载 导出/ }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toMatch(/^事项清单 导出〔\d{4}〕1号\.xlsx$/);
    const { sheets } = await readXlsx(readFileSync(await file.path()));
    expect(sheets[0]?.rows.at(-1)?.slice(1, 3)).toEqual([number, '低保停发']);

    await secretary.reload();
    await secretary.getByText(/，1 行$/).waitFor();
    await secretary.getByRole('button', { name: 'English' }).click();
    await secretary.getByRole('heading', { name: 'Other exports' }).waitFor();
    await sound(secretary);
    await secretary.screenshot({ path: shot('exports-en'), fullPage: true });
  });
});
