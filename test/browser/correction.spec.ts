import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, complete } from '../support/office-browser.js';

inTheBrowser('a registration is corrected', (office) => {
  it('by one person in a form that holds the present values; the case page shows old and new side by side (R2)', async () => {
    const { number } = await office.handedOver('低保被停发');
    const window = await office.signedIn('window');
    await office.openCase(window, number);
    await window.getByRole('button', { name: '更正登记', exact: true }).click();
    const title = window.getByLabel('标题', { exact: true });
    expect([await title.inputValue(), await window.getByLabel('姓名').inputValue()]).toEqual(['低保被停发', '张*']);
    await title.fill('残疾人补贴被停发');
    await window.getByRole('dialog').getByLabel('理由').fill('登记时听错，已与来访人核对');
    expect(await accessibilityFaults(window)).toEqual([]);
    await window.screenshot({ path: shot('correct-a-registration') });
    await complete(window, '更正登记');
    const corrections = window.getByRole('region', { name: '登记更正' });
    await corrections.getByRole('cell', { name: '低保被停发', exact: true }).waitFor();
    await corrections.getByRole('cell', { name: '残疾人补贴被停发' }).waitFor();
    expect(await accessibilityFaults(window)).toEqual([]);
  });

  it('by two where it turns the matter: whoever confirms sees what is proposed beside the form', async () => {
    const { number } = await office.handedOver('补偿款没有到账');
    const window = await office.signedIn('window');
    await office.openCase(window, number);
    await window.getByRole('button', { name: '提议更正收到时间、类别、被反映人' }).click();
    const receivedAt = window.getByLabel('收到时间', { exact: true });
    const day = new Date(Date.parse(`${(await receivedAt.inputValue()).slice(0, 10)}T00:00:00Z`) - 86_400_000);
    await receivedAt.fill(`${day.toISOString().slice(0, 10)}T09:00`);
    await window.getByRole('dialog').getByLabel('理由').fill('以邮戳为准');
    await complete(window, '提议更正收到时间、类别、被反映人');

    const coordinator = await office.signedIn('coordinator');
    await office.openCase(coordinator, number);
    await coordinator.getByRole('button', { name: '确认更正' }).click();
    const drawer = coordinator.getByRole('dialog');
    await drawer.getByRole('rowheader', { name: '收到时间' }).waitFor();
    await drawer.getByText('以邮戳为准').waitFor();
    expect(await accessibilityFaults(coordinator)).toEqual([]);
    await coordinator.screenshot({ path: shot('confirm-a-correction') });
    await complete(coordinator, '确认更正');
    await coordinator.getByRole('region', { name: '登记更正' }).getByText('周协调确认').waitFor();
    await coordinator.screenshot({ path: shot('corrected-case'), fullPage: true });
  });
});
