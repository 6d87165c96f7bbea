import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, choose, complete, pick, send } from '../support/office-browser.js';

inTheBrowser('what applies to a matter', (office) => {
  const as = async (account: string) => {
    const { request } = await office.signedIn(account);
    return (path: string, data: object) =>
      request.post(`${office.url}/api/${path}`, { data }).then((response) => response.json());
  };

  async function signedFor(title: string): Promise<string> {
    const { number } = await office.handedOver(title);
    await (
      await as('handler')
    )(`petitions/${number}/acts/signFor`, {});
    return number;
  }

  it('an urgent matter looks urgent, and what is due first stands in its head (R3, R9)', async () => {
    const number = await signedFor('多人聚集在政府门前');
    await (
      await as('handler')
    )(`petitions/${number}/acts/declareUrgent`, { reason: '五十余人聚集' });
    const page = await office.signedIn('handler');
    await office.openCase(page, number);
    const head = page.locator('.case-header');
    await head.getByText('紧急', { exact: true }).waitFor();
    expect(await head.textContent()).toMatch(/重大紧急情况首报还剩 1 小时 5\d 分/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('urgent-case'), fullPage: true });
    await page.goto(`${office.url}/queue`);
    const rows = page.getByRole('row').filter({ hasText: number });
    await rows.getByText('紧急', { exact: true }).first().waitFor();
    await page.screenshot({ path: shot('urgent-queue') });
    await page.getByRole('button', { name: 'English' }).click();
    await page.goto(`${office.url}/petitions/${number}`);
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await page.screenshot({ path: shot('urgent-case-en'), fullPage: true });
    await page.getByRole('button', { name: '中文' }).click();
  });

  it('a reply asks about refusing words once they were found, and about joined people where there are some (R4)', async () => {
    const page = await office.signedIn('handler');
    await office.openCase(page, await signedFor('低保被停发'));
    await choose(page, '答复');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel(/并入件信访人|否定用语说明/).count()).toBe(0);
    await dialog.getByRole('radio', { name: '已解释说明' }).check();
    await dialog.getByLabel('答复内容').fill('经核查，您家庭收入不符合低保标准，已说明政策。');
    await send(page, '答复');
    await dialog.getByLabel(/否定用语说明/).waitFor();
    await dialog
      .getByText(/文中有“不符合”/)
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('reply-asked-why') });
    await dialog.getByLabel(/否定用语说明/).fill('只说明核查结果，请求已另行办理。');
    await complete(page, '答复');
    await page.locator('.timeline').getByText('办理结果').waitFor();
    await page.screenshot({ path: shot('history-facts'), fullPage: true });
  });

  it('a denial asks for the number of the earlier matter where its ground needs it (R4)', async () => {
    const page = await office.signedIn('handler');
    await office.openCase(page, await signedFor('要求重新处理旧案'));
    await choose(page, '否定报备');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel(/同一事项的编号|复核意见书文号/).count()).toBe(0);
    await pick(page, '否定事由', '已被受理或者正在办理');
    await dialog.getByLabel(/同一事项的编号/).waitFor();
    expect(await dialog.getByLabel(/复核意见书文号/).count()).toBe(0);
    await page.screenshot({ path: shot('denial-asks') });
    await send(page, '否定报备');
    await dialog.getByText('请填写同一事项的编号或者上级受理文号').waitFor();
  });

  it('an extension shows the day the clock would end (R3)', async () => {
    const number = await signedFor('危房鉴定');
    await (
      await as('handler')
    )(`petitions/${number}/acts/requestExtension`, { reason: '需要外调' });
    const page = await office.signedIn('head');
    await office.openCase(page, number);
    await choose(page, '批准延期');
    await page
      .getByRole('dialog')
      .getByText(/“特殊回复”的截止日为 \d{4}-\d\d-\d\d/)
      .waitFor();
    await page.screenshot({ path: shot('extension-end') });
  });

  it('a registration says before it is sent what it needs (R2)', async () => {
    const page = await office.signedIn('window');
    await page.goto(`${office.url}/registration`);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/petitions')) sent.push(request.url());
    });
    await page.getByRole('button', { name: '登记并出具回执' }).click();
    await page.getByText('请填写姓名').waitFor();
    await page.getByText('请填写标题').waitFor();
    expect(sent).toEqual([]);
    await page.screenshot({ path: shot('registration-needs'), fullPage: true });
  });
});
