import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, mainMenu, pick } from '../support/office-browser.js';

/** Where screenshots are kept to be looked at. */
const shot = (name: string): string => `node_modules/.cache/banjie/screenshots/${name}.png`;

inTheBrowser('units and staff', (office) => {
  async function inBothLanguages(page: Page, name: string, [zh, en]: [string, string]): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot(name), fullPage: true });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: en, level: 1 }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot(`${name}-en`), fullPage: true });
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: zh, level: 1 }).waitFor();
  }

  it('are searched and changed; a newcomer first takes a password of their own', async () => {
    const admin = await office.signedIn('admin');
    await admin.getByRole('link', { name: '单位和人员' }).click();
    await admin.getByRole('searchbox', { name: '按姓名、账号、单位或角色查找' }).fill('民政办 承办人');
    await admin.getByText('共 2 人，显示 2 人').waitFor();
    await admin.getByRole('searchbox', { name: '按姓名、账号、单位或角色查找' }).fill('');
    await inBothLanguages(admin, 'organisation-staff', ['单位和人员', 'Units and staff']);

    await admin.getByRole('button', { name: '新增人员' }).click();
    const form = admin.getByRole('dialog');
    await form.getByLabel('账号').fill('zhangsan');
    await form.getByLabel('姓名').fill('张三');
    await form.getByLabel('单位', { exact: true }).click();
    await admin.locator('.ant-select-item-option', { hasText: '民政办' }).click();
    await form.getByRole('checkbox', { name: '承办人', exact: true }).check();
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.screenshot({ path: shot('organisation-add') });
    await form.getByRole('button', { name: '新增人员' }).click();
    const password = (await admin.locator('.one-time code').textContent()) ?? '';
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.getByRole('button', { name: '已抄好' }).click();

    const newcomer = await office.page();
    await newcomer.goto(office.url);
    await newcomer.getByLabel('账号', { exact: true }).fill('zhangsan');
    await newcomer.getByLabel('密码', { exact: true }).fill(password);
    await newcomer.getByRole('button', { name: '登录', exact: true }).click();
    await newcomer.getByRole('heading', { name: '换成自己的密码' }).waitFor();
    await inBothLanguages(newcomer, 'own-password', ['换成自己的密码', 'A password of your own']);
    await newcomer.getByLabel('一次性密码').fill(password);
    await newcomer.getByLabel('新密码（至少 10 位，不含账号）').fill('qing-xi-zhen-1');
    await newcomer.getByLabel('再输一次新密码').fill('qing-xi-zhen-1');
    await newcomer.getByRole('button', { name: '更换并进入' }).click();
    await newcomer.getByRole('navigation', { name: mainMenu }).waitFor();
  });

  it('on trial are chosen at the door: who is chosen is filled in, and only the password is left to type', async () => {
    const page = await office.page();
    await page.goto(office.url);
    const choice = page.getByRole('region', { name: '试用账号' });
    for (const account of ['window', 'leader', 'handler']) {
      await choice.getByRole('button', { name: new RegExp(`^${account} `) }).click();
      expect(await page.getByLabel('账号', { exact: true }).inputValue()).toBe(account);
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('password');
    }
  });

  it('show what somebody holds before they go, and who changed what', async () => {
    const { number } = await office.handedOver('路灯不亮');
    const handler = await office.signedIn('handler');
    await handler.request.post(`${office.url}/api/petitions/${number}/acts/signFor`, { data: {} });
    const admin = await office.signedIn('admin');
    await admin.goto(`${office.url}/organisation`);
    await admin.getByRole('button', { name: '停用：李承办' }).click();
    const form = admin.getByRole('dialog');
    await form.getByText(number).waitFor();
    await form.getByLabel('理由').fill('调离本镇');
    await form.getByRole('button', { name: '停用', exact: true }).click();
    await form.getByText('还有 1 件未办结事项在其名下').waitFor();
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.screenshot({ path: shot('organisation-deactivate') });
    await form.getByRole('checkbox', { name: '其余留给单位负责人安排' }).check();
    await form.getByRole('button', { name: '停用', exact: true }).click();
    await admin.getByText('1 件留给单位负责人安排').waitFor();
    await admin.getByRole('tab', { name: '变更记录' }).click();
    await admin.getByRole('cell', { name: /调离本镇/ }).waitFor();
    await inBothLanguages(admin, 'organisation-log', ['单位和人员', 'Units and staff']);
    await admin.getByRole('tab', { name: '单位', exact: true }).click();
    await admin.getByRole('button', { name: '新增单位' }).waitFor();
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.screenshot({ path: shot('organisation-units'), fullPage: true });
    await admin.getByRole('tab', { name: '机关设置' }).click();
    await admin.getByRole('heading', { name: '网上渠道首问责任人' }).waitFor();
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.screenshot({ path: shot('organisation-office'), fullPage: true });
  });

  it('come in from a file: every line is seen first, then all of it or nothing', async () => {
    const admin = await office.signedIn('admin');
    await admin.goto(`${office.url}/organisation/import?kind=staff`);
    const choose = (...lines: string[]) =>
      admin.getByLabel('CSV 文件（UTF-8 或 GB18030）').setInputFiles({
        name: 'staff.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['账号,姓名,单位,角色,邮箱', ...lines].join('\n')),
      });
    await choose('lisi,李四,民政办,承办人,', 'wangwu,王五,没有的单位,承办人,');
    await admin.getByRole('button', { name: '预览' }).click();
    await admin.getByText('没有“没有的单位”这个单位').waitFor();
    await inBothLanguages(admin, 'organisation-import', ['导入、导出', 'Import, export']);
    await choose('lisi,李四,民政办,承办人,', 'wangwu,王五,民政办,承办人,');
    await admin.getByRole('button', { name: '预览' }).click();
    await admin.getByRole('button', { name: '确认导入 2 行' }).click();
    await admin.getByText('已导入：新增 2，变更 0').waitFor();
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.screenshot({ path: shot('organisation-imported'), fullPage: true });
    const [file] = await Promise.all([
      admin.waitForEvent('download'),
      admin.getByRole('button', { name: '下载账号和一次性密码' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('one-time-passwords.csv');
    await admin.goto(`${office.url}/first-run`);
    await admin.getByRole('heading', { name: /五、第一件登记/ }).waitFor();
    await inBothLanguages(admin, 'first-run', ['启用向导', 'First-run guide']);
  });

  it('show what a unit has open before it is merged, and merge it with that', async () => {
    const { number } = await office.handedOver('水渠堵塞');
    const admin = await office.signedIn('admin');
    await admin.setViewportSize({ width: 390, height: 800 });
    await admin.goto(`${office.url}/organisation?tab=units`);
    await admin.getByRole('button', { name: '撤并：民政办' }).focus();
    await admin.keyboard.press('Enter');
    const form = admin.getByRole('dialog');
    await form.getByText('合并前该单位的在办情况').waitFor();
    await form.getByText(/^信访事项 · 待签收：\d+ 件$/).waitFor();
    await pick(admin, '并入单位', '卫生健康办');
    await form.getByLabel('理由').fill('机构改革');
    await form.getByRole('button', { name: '撤并', exact: true }).click();
    await form
      .getByText(/合并单位须填写/)
      .first()
      .waitFor();
    await form.getByLabel('合并文件文号').fill('清编发〔2026〕3号');
    await form.getByLabel('成文日期').fill('2026-03-01');
    await pick(admin, '决定的领导', '吴副镇长');
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.screenshot({ path: shot('organisation-merge'), fullPage: true });
    await form.getByRole('button', { name: '撤并', exact: true }).click();
    await admin.getByText(/^已合并：人员 \d+ 名、在办事项 \d+ 件转入并入单位/).waitFor();
    const head = await office.signedIn('healthHead');
    await head.goto(`${office.url}/queue`);
    await head.getByRole('row').filter({ hasText: number }).waitFor();
  });
});
