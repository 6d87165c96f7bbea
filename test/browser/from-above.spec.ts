import { expect, it } from '@jest/globals';
import { superiorsPaper } from '../support/a-petition.js';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, complete, decide, openDecision } from '../support/office-browser.js';
import { usualForms } from '../support/usual-forms.js';

const inShanghai = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

inTheBrowser('what a superior assigned, and what asks for nothing', (office) => {
  const posts = async (account: string, path: string, data: object) => {
    const { request } = await office.signedIn(account);
    const answer = await request.post(`${office.url}/api/${path}`, { data });
    expect([path, answer.ok()]).toEqual([path, true]);
    return (await answer.json()) as { number: string };
  };
  const registered = async (form: object): Promise<string> => {
    const { number } = await posts('window', 'petitions', {
      ...{ channel: 'visit', title: '低保待遇被停发', content: '请求恢复。', petitioners: [{ name: '张三' }] },
      ...form,
    });
    const reason = '属民政职责';
    await posts('window', `petitions/${number}/acts/handOver`, { unit: 'civilAffairs', reason });
    await posts('handler', `petitions/${number}/acts/signFor`, {});
    return number;
  };

  it('a leader reads the report, and signs it from the decisions (R3)', async () => {
    const superior = { ...superiorsPaper, issuedOn: inShanghai() };
    const number = await registered({ channel: 'assignedFromAbove', superior });
    await posts('handler', `petitions/${number}/acts/reply`, { result: 'resolved', text: '已恢复发放。' });
    const delivery = { how: 'signed', deliveredOn: inShanghai(), deliveredBy: '李承办', receivedBy: '本人' };
    await posts('window', `petitions/${number}/acts/recordDelivery`, delivery);
    await posts('handler', `petitions/${number}/acts/draftReport`, usualForms['draftReport']!);

    const leader = await office.signedIn('leader');
    await office.openCase(leader, number);
    await leader.locator('.draft-paper', { hasText: '调查核实情况' }).waitFor();
    expect(await accessibilityFaults(leader)).toEqual([]);
    await leader.screenshot({ path: shot('report-back-case'), fullPage: true });
    await leader.goto(`${office.url}/decisions`);
    await openDecision(leader, number);
    await leader.getByRole('button', { name: '签发办结报告' }).click();
    await decide(leader, number, '签发办结报告');

    const handler = await office.signedIn('handler');
    await office.openCase(handler, number);
    await handler.getByRole('button', { name: '登记报送' }).waitFor();
  });

  it('a suggestion is answered by its adoption, and the board counts it (条例 41)', async () => {
    const number = await registered({ lane: 'suggestion', purpose: 'suggestion', title: '建议增设公交站' });
    const handler = await office.signedIn('handler');
    await office.openCase(handler, number);
    await handler.getByRole('button', { name: '答复', exact: true }).click();
    await handler.getByRole('radio', { name: '已采纳', exact: true }).check();
    expect(await handler.getByRole('radio', { name: '已解决', exact: true }).count()).toBe(0);
    await handler.getByLabel('答复内容').fill('已列入线网调整计划。');
    await complete(handler, '答复');
    const discipline = await office.signedIn('discipline');
    await discipline.goto(`${office.url}/dashboard`);
    await discipline.getByRole('heading', { name: '意见建议、咨询' }).waitFor();
    await discipline.getByRole('link', { name: '意见建议 1' }).waitFor();
    expect(await accessibilityFaults(discipline)).toEqual([]);
    await discipline.screenshot({ path: shot('suggestions-board'), fullPage: true });
  });
});
