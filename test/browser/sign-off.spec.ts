import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, complete, decide, openDecision } from '../support/office-browser.js';

const inShanghai = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const draft = {
  result: 'partlyResolved',
  text: '路灯已修复。请查验。',
  notARefusal: '只说明安排，明年一并办理。',
  items: [
    { request: '修复路灯', verdict: 'supported', text: '已修复。' },
    { request: '增设路灯', verdict: 'explained', text: '不属于本年度计划，列入明年。' },
  ],
};

inTheBrowser('replies that are signed by others', (office) => {
  it('the office lays it down on its page, with a reason and a record', async () => {
    const admin = await office.signedIn('admin');
    await admin.goto(`${office.url}/sign-off`);
    await admin.getByRole('button', { name: /变更审签规定：重大/ }).click();
    await admin.getByLabel('生效日期').fill(inShanghai());
    await admin.getByLabel('理由').fill('党委会议定');
    await admin.getByRole('radio', { name: '单位负责人审核、领导签发', exact: true }).check();
    await complete(admin, '变更');
    await admin.getByRole('cell', { name: '党委会议定' }).waitFor();
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.screenshot({ path: shot('sign-off-rules'), fullPage: true });
  });

  it('a leader reads versions, difference and remarks before signing (R10)', async () => {
    const { number } = await office.handedOver('村口路灯不亮');
    const acts = async (account: string, act: string, form: object): Promise<void> => {
      const { request } = await office.signedIn(account);
      const answer = await request.post(`${office.url}/api/petitions/${number}/acts/${act}`, { data: form });
      expect([act, answer.status()]).toEqual([act, 200]);
    };
    await acts('handler', 'signFor', {});
    await acts('handler', 'submitReply', draft);

    const head = await office.signedIn('head');
    await head.goto(`${office.url}/decisions`);
    await openDecision(head, number);
    await head.getByRole('button', { name: '审核退回修改' }).click();
    await head.getByText('文稿中有“不属于”').waitFor();
    await head.getByLabel('修改意见', { exact: true }).fill('请写明修复日期。');
    await decide(head, number, '审核退回修改');

    await acts('handler', 'refileReply', { ...draft, text: '路灯已于三月一日修复。请查验。' });
    await acts('head', 'checkReply', { version: 2 });

    const leader = await office.signedIn('leader');
    await office.openCase(leader, number);
    await leader.locator('.draft-paper ins', { hasText: '三月一日' }).waitFor();
    expect(await accessibilityFaults(leader)).toEqual([]);
    await leader.screenshot({ path: shot('sign-off-case'), fullPage: true });
    await leader.goto(`${office.url}/decisions`);
    await openDecision(leader, number);
    await leader.getByRole('button', { name: '签发', exact: true }).waitFor();
    await leader.screenshot({ path: shot('sign-off-decide') });
    await leader.getByRole('button', { name: '签发', exact: true }).click();
    const version = leader.getByLabel('文稿版本', { exact: true });
    expect([await version.inputValue(), await version.isEditable()]).toEqual(['2', false]);
    await leader.screenshot({ path: shot('sign-off-form') });
    await decide(leader, number, '签发');
  });
});
