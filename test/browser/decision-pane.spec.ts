import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';
import { sessionsIn } from '../support/browser-sessions.js';
import { usualFiling } from '../support/usual-forms.js';

const zhang = { name: '张有福', phone: '13800001111' };
const pageWidth = 'document.documentElement.scrollWidth';

inTheBrowser('the pane beside the decisions', (office) => {
  const { asks, posts } = sessionsIn(office);

  const registered = async (title: string): Promise<string> => {
    const content = `${title}：家中三口人，去年底起没有收入，多次到村里反映没有结果，请镇里核实并给予救助。`;
    const { number } = await posts('window', 'petitions', {
      channel: 'visit',
      title,
      content,
      petitioners: [zhang],
      place: '青石村',
    });
    await posts('window', `petitions/${number}/acts/handOver`, { unit: 'civilAffairs', reason: '属民政职责' });
    await posts('handler', `petitions/${number}/acts/signFor`, {});
    return number;
  };

  const denied = async (title: string): Promise<string> => {
    const number = await registered(title);
    await posts('handler', `petitions/${number}/acts/fileDenial`, usualFiling);
    return number;
  };

  const reported = async (title: string): Promise<string> => {
    const number = await registered(title);
    await posts('leader', `petitions/${number}/acts/instruct`, { text: '请查清并报告。', dueDate: '2030-01-31' });
    const { processes } = (await asks('head', `petitions/${number}`)) as { processes: { id: string; kind: string }[] };
    const { id } = processes.find(({ kind }) => kind === 'instruction')!;
    await posts('head', `processes/${id}/acts/giveFeedback`, { feedback: `${title}：已查清并整改。` });
    return number;
  };

  const stageOf = async (number: string): Promise<string> =>
    ((await asks('leader', `petitions/${number}`)) as { stage: string }).stage;

  const opened = async (width: number, height: number): Promise<Page> => {
    const page = await office.signedIn('leader', { viewport: { width, height } });
    await page.goto(`${office.url}/decisions`);
    await page.getByRole('list', { name: '待我审批' }).waitFor();
    return page;
  };
  const row = (page: Page, number: string) => page.locator('.decision-row', { hasText: number });
  const title = (page: Page) => page.locator('#decision-title');
  const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement?.textContent ?? ""');
  const settled = (page: Page) => page.locator('[aria-busy=true]').waitFor({ state: 'detached' });

  const numbers: string[] = [];
  beforeAll(async () => {
    for (const what of ['申请临时救助', '申请低保', '要求重复发放补贴', '申请危房补助', '申请大病救助', '申请教育救助'])
      numbers.push(await denied(what));
    const [returned] = numbers as [string];
    await posts('leader', `petitions/${returned}/acts/returnDenial`, { questions: '请补充收入核查的材料。' });
    await posts('handler', `petitions/${returned}/acts/refileDenial`, usualFiling);
    await office.closePages();
  });

  describe('on a desk', () => {
    it.each([
      [1366, 768],
      [1920, 1080],
    ])('has everything at hand, in both languages (%i × %i)', async (width, height) => {
      const page = await opened(width, height);
      const [returned] = numbers as [string];
      await row(page, returned).click();
      const pane = page.locator('.decision-pane');
      for (const words of [
        '所提请求没有法律、政策依据',
        '《城市居民最低生活保障条例》第二条',
        '多次到村里反映没有结果',
        '张**',
        '否定报备审批',
        '退回 1 件',
        '“同意否定”后将这样告知信访人',
        '其他信访件（5）',
        '此前经过',
      ])
        await pane.getByText(words).first().waitFor();
      expect(await pane.textContent()).not.toContain(zhang.name);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.screenshot({ path: shot(`decision-pane-${width}`) });
      await page.screenshot({ path: shot(`decision-pane-${width}-whole`), fullPage: true });
      expect(Number(await page.evaluate(pageWidth))).toBeLessThanOrEqual(width);

      await page.getByRole('button', { name: 'English' }).click();
      await pane.getByText('What the petitioner is sent after “Confirm the denial”').first().waitFor();
      await pane.getByText('1 returned').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.screenshot({ path: shot(`decision-pane-${width}-en`) });
    });

    it('is worked by key: no key decides by itself, the form asks what it needs, and the next one opens', async () => {
      const page = await opened(1366, 768);
      const [, first, second] = numbers as [string, string, string];
      await row(page, first).click();
      await title(page).getByText('申请低保').waitFor();
      await page.keyboard.press('j');
      await title(page).getByText('要求重复发放补贴').waitFor();
      await page.keyboard.press('ArrowUp');
      await title(page).getByText('申请低保').waitFor();
      expect(await focused(page)).toContain(first);
      await page.getByRole('button', { name: '同意否定' }).waitFor();

      await page.keyboard.press('1');
      const confirming = page.getByRole('region', { name: '同意否定', exact: true });
      await confirming.waitFor();
      await page.keyboard.type('j2k1');
      expect(await confirming.getByLabel('备注').inputValue()).toBe('j2k1');
      expect(await stageOf(first)).toBe('handling.denialFiled');
      await confirming.getByRole('button', { name: /取\s*消/ }).click();
      await confirming.waitFor({ state: 'detached' });

      await page.keyboard.press('2');
      const correcting = page.getByRole('region', { name: '予以纠正' });
      await correcting.waitFor();
      await page.keyboard.press('Control+Enter');
      await correcting.locator('.ant-form-item-explain-error').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.screenshot({ path: shot('decision-pane-writing') });
      await page.keyboard.type('收入核查有误，请重新核实后办理。');
      await page.keyboard.press('Control+Enter');
      await row(page, first).waitFor({ state: 'detached' });
      await title(page).getByText('要求重复发放补贴').waitFor();
      await page.getByText(`${first} 已办理：予以纠正`).waitFor();
      expect(await focused(page)).toBe('要求重复发放补贴');
      expect(await stageOf(first)).toBe('handling.working');
      expect(await stageOf(second)).toBe('handling.denialFiled');
    });

    it('says so where somebody decided first, and loses no word', async () => {
      const page = await opened(1366, 768);
      const [, , , number] = numbers as [string, string, string, string];
      await row(page, number).click();
      await page.getByRole('button', { name: '退回补充' }).click();
      const form = page.getByRole('region', { name: '退回补充' });
      await form.getByLabel('需补充说明的问题').fill('请补充房屋鉴定报告。');
      await posts('leader', `petitions/${number}/acts/correctDenial`, { opinion: '应予办理' });
      await form.getByText('这一件已由他人先行办理').waitFor();
      await row(page, number).waitFor({ state: 'detached' });
      await form.getByRole('button', { name: '退回补充' }).click();
      await form.getByText('他人办理之后，这一步已不能再办').waitFor();
      expect(await form.getByLabel('需补充说明的问题').inputValue()).toBe('请补充房屋鉴定报告。');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.screenshot({ path: shot('decision-pane-conflict') });
      await form.getByRole('button', { name: /取\s*消/ }).click();
      await title(page).getByText('申请大病救助').waitFor();
    });

    it('keeps what was typed while the network is away, and while another one is read', async () => {
      const page = await opened(1366, 768);
      const [returned, , , , number] = numbers as [string, string, string, string, string];
      await row(page, number).click();
      await page.getByRole('button', { name: '退回补充' }).click();
      const questions = page.getByLabel('需补充说明的问题');
      await questions.fill('请补充病历。');
      await row(page, returned).click();
      await title(page).getByText('申请临时救助').waitFor();
      await row(page, number).click();
      await page.getByRole('button', { name: '退回补充' }).click();
      expect(await questions.inputValue()).toBe('请补充病历。');
      await page.context().setOffline(true);
      await page.keyboard.press('Control+Enter');
      await page.getByText('您填写的内容还在，重复提交只会办理一次').waitFor();
      expect(await questions.inputValue()).toBe('请补充病历。');
      await page.context().setOffline(false);
      await questions.focus();
      await page.keyboard.press('Control+Enter');
      await row(page, number).waitFor({ state: 'detached' });
    });

    it('does together only what is safe together: never a denial', async () => {
      const reports = [await reported('饮水工程停工'), await reported('道路塌陷')];
      const page = await opened(1366, 768);
      await row(page, reports[1]!).waitFor();
      const boxes = page.locator('.decision-list input[type=checkbox]');
      expect(await boxes.count()).toBe(2);
      expect(await page.getByRole('checkbox', { name: `选择 ${numbers[0]}` }).count()).toBe(0);
      await page.getByRole('checkbox', { name: '选择可以一并办理的（2 件）' }).check();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.screenshot({ path: shot('decisions-together') });
      const [, gone] = reports as [string, string];
      await posts('leader', `petitions/${gone}/acts/noteFeedback`, {}).catch(() => null);
      await page.getByRole('button', { name: /审阅反馈（\d 件）/ }).click();
      await page.getByText(/已办理 \d 件，未办理 \d 件。/).waitFor();
      for (const number of reports) await row(page, number).waitFor({ state: 'detached' });
    });
  });

  it('on a phone is a view of its own with a way back, nothing to be scrolled sideways', async () => {
    const page = await opened(390, 844);
    expect(await page.locator('.decision-pane').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(Number(await page.evaluate(pageWidth))).toBe(390);
    await page.screenshot({ path: shot('decision-list-phone') });
    await row(page, numbers[0]!).click();
    await title(page).getByText('申请临时救助').waitFor();
    await page.getByRole('button', { name: '同意否定' }).waitFor();
    await settled(page);
    expect(await page.locator('.decision-list').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(Number(await page.evaluate(pageWidth))).toBe(390);
    await page.screenshot({ path: shot('decision-pane-phone') });
    await page.screenshot({ path: shot('decision-pane-phone-whole'), fullPage: true });
    await page.getByRole('button', { name: '予以纠正' }).click();
    await page.getByLabel('纠正意见').fill('请重新核实。');
    await page.screenshot({ path: shot('decision-pane-phone-writing') });
    await page.goBack();
    await page.locator('.decision-list').waitFor();
    await row(page, numbers[0]!).click();
    await page.getByRole('button', { name: '返回列表' }).click();
    await page.locator('.decision-list').waitFor();
  });
});
