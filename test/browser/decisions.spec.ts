import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, complete, decide, decisionRow, openDecision } from '../support/office-browser.js';
import { usualFiling } from '../support/usual-forms.js';

inTheBrowser('the leader’s decisions', (office) => {
  it('takes a denial from filed to confirmed in three clicks, without leaving the list (R4)', async () => {
    const { number } = await office.handedOver('申请临时救助被拒');
    const { request } = await office.signedIn('handler');
    for (const [act, form] of [
      ['signFor', {}],
      ['fileDenial', usualFiling],
    ] as const) {
      await request.post(`${office.url}/api/petitions/${number}/acts/${act}`, { data: form });
    }
    const leader = await office.signedIn('leader');
    await leader.goto(`${office.url}/decisions`);
    await decisionRow(leader, number).waitFor();
    expect(await accessibilityFaults(leader)).toEqual([]);

    await openDecision(leader, number);
    await leader.getByText('家庭人均收入高于本县低保标准').first().waitFor();
    await leader.getByRole('button', { name: '同意否定' }).click();
    await leader.screenshot({ path: shot('decide-over-the-list') });
    await decide(leader, number, '同意否定');
    expect(new URL(leader.url()).pathname).toBe('/decisions');
    const { stage } = (await (await leader.request.get(`${office.url}/api/petitions/${number}`)).json()) as {
      stage: string;
    };
    expect(stage).toBe('denied');
  });

  it('lets a leader instruct in writing and note the feedback (R9)', async () => {
    const { number } = await office.handedOver('饮水工程停工');
    const leader = await office.signedIn('leader');
    await office.openCase(leader, number);
    await leader.getByRole('button', { name: '批示', exact: true }).click();
    await leader.getByLabel('批示内容').fill('请三日内查清停工原因并报告。');
    await leader.getByLabel('反馈期限').fill('2030-01-31');
    expect(await accessibilityFaults(leader)).toEqual([]);
    await complete(leader, '批示');
    await leader.locator('.timeline').getByText('请三日内查清停工原因并报告。').first().waitFor();

    const head = await office.signedIn('head');
    await office.openCase(head, number);
    await head.getByRole('button', { name: '反馈落实情况' }).click();
    await head.getByRole('textbox', { name: '落实情况' }).fill('设备故障，已修复，恢复供水。');
    await complete(head, '反馈落实情况');

    await leader.goto(`${office.url}/decisions`);
    await openDecision(leader, number);
    await leader.locator('.decision-pane').getByText('设备故障，已修复，恢复供水。').first().waitFor();
    await leader.getByRole('button', { name: '审阅反馈', exact: true }).click();
    await decide(leader, number, '审阅反馈');
  });
});
