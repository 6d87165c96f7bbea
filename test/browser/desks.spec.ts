import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, choose, complete, decide, openDecision, pick } from '../support/office-browser.js';

inTheBrowser('the desks between window and leader', (office) => {
  const as = async (account: string) => {
    const { request } = await office.signedIn(account);
    return (path: string, data: object) =>
      request.post(`${office.url}/api/${path}`, { data }).then((response) => response.json());
  };
  /** The queue of this person, with the case's own row in it. */
  async function fromTheQueue(account: string, number: string): Promise<Page> {
    const page = await office.signedIn(account);
    await page.goto(`${office.url}/queue`);
    await page.getByRole('link', { name: number }).first().click();
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
    return page;
  }

  it('the coordinator assigns a matter nobody’s duty was clear for, and calls back whoever was answered (R1, R10)', async () => {
    const window = await as('window');
    const { number } = await window('petitions', {
      channel: 'visit',
      title: '两村之间道路无人养护',
      content: '多次反映没有结果',
      petitioners: [{ name: '张三' }],
    });
    await window(`petitions/${number}/acts/referToCoordination`, { reason: '职责不明' });
    const coordinator = await fromTheQueue('coordinator', number);
    await choose(coordinator, '指定承办单位');
    await pick(coordinator, '承办单位', '民政办');
    await coordinator.getByLabel('理由').fill('按三定方案由该单位承办');
    await complete(coordinator, '指定承办单位');
    await coordinator.getByText('待签收').first().waitFor();

    const handler = await as('handler');
    await handler(`petitions/${number}/acts/signFor`, {});
    await handler(`petitions/${number}/acts/reply`, { result: 'explained', text: '已列入养护计划。' });
    await fromTheQueue('coordinator', number).then(async (page) => {
      await choose(page, '回访');
      await pick(page, '回访结果', '不满意');
      await page.getByLabel('回访记录').fill('认为没有答复何时养护。');
      await complete(page, '回访');
    });

    // The dissatisfaction is the head's to look into, not the handler's (R10).
    const head = await fromTheQueue('head', number);
    await choose(head, '答复不满意评价');
    await head.getByLabel('核查情况').fill('答复没有写明养护时间，属实。');
    await head.getByLabel('对信访人的答复').fill('四月底前完成养护。');
    expect(await accessibilityFaults(head)).toEqual([]);
    await head.screenshot({ path: shot('rating-followed-up') });
    await complete(head, '答复不满意评价');
    await head.getByText('已核查答复').first().waitFor();
  });

  it('the head names the handler and grants more time (R1, R3)', async () => {
    const { number } = await office.handedOver('危房鉴定');
    const head = await fromTheQueue('head', number);
    await choose(head, '签收');
    await complete(head, '签收');
    await choose(head, '指定承办人');
    await pick(head, '承办人', '李承办');
    await complete(head, '指定承办人');
    const handler = await as('handler');
    await handler(`petitions/${number}/acts/requestExtension`, { reason: '需现场鉴定' });
    await head.goto(`${office.url}/decisions`);
    await openDecision(head, number);
    await head.getByRole('button', { name: '批准延期', exact: true }).click();
    await head.getByLabel('理由').fill('同意');
    await decide(head, number, '批准延期');
    await office.openCase(head, number);
    await head.getByText('特殊回复').first().waitFor();
  });

  it('the security administrator ends and gives clearance, on record (R12)', async () => {
    const security = await office.signedIn('security');
    await security.getByRole('link', { name: '单位和人员' }).click();
    const mark = security.getByRole('row').filter({ hasText: '孙纪检' }).locator('.mark-cleared');
    for (const [reason, then] of [
      ['岗位调整', 'detached'],
      ['重新负责检举控告', 'visible'],
    ] as const) {
      await security.getByRole('button', { name: '保密授权：孙纪检' }).click();
      await security.getByRole('dialog').getByLabel('理由').fill(reason);
      expect(await accessibilityFaults(security)).toEqual([]);
      await complete(security, '保密授权');
      await mark.waitFor({ state: then });
    }
    await security.getByRole('tab', { name: '变更记录' }).click();
    for (const act of ['给予保密授权', '结束保密授权'])
      await security.getByRole('cell', { name: act }).first().waitFor();
  });
});
