import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, complete, pick } from '../support/office-browser.js';

const desk = { viewport: { width: 1366, height: 768 } };

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    '(({ labels, textContent, tagName }) => labels?.[0]?.textContent || textContent || tagName)(document.activeElement)',
  );

const scrolls = (page: Page): Promise<boolean[]> =>
  page.evaluate<boolean[]>(
    '[document.documentElement.scrollHeight > innerHeight, document.documentElement.scrollWidth > innerWidth]',
  );

inTheBrowser('registration (R2)', (office) => {
  async function openForm(options = desk): Promise<Page> {
    const page = await office.signedIn('window', options);
    await page.goto(`${office.url}/registration`);
    await page.getByLabel('姓名', { exact: true }).waitFor();
    return page;
  }

  it('stands whole on a small screen and begins at the name', async () => {
    const page = await openForm();
    expect(await focused(page)).toBe('姓名');
    expect(await scrolls(page)).toEqual([false, false]);
    expect(await page.getByRole('button', { name: '登记并出具回执' }).isVisible()).toBe(true);
  });

  it('goes from field to field by Enter, in order, and ends at the button; a printed receipt is one more key', async () => {
    const page = await openForm();
    let keys = 0;
    const press = async (key: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(key);
    };
    const types = async (words: string): Promise<void> => {
      // As many keys as the words' pinyin would take, and one to choose each: what an input method hands over comes at once.
      keys += [...words].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 3 : 1), 0);
      await page.keyboard.insertText(words);
    };
    const passed: string[] = [];
    const enter = async (): Promise<void> => {
      passed.push(await focused(page));
      await press('Enter');
    };
    await types('张三');
    await enter();
    await types('11010519491231002X');
    await enter();
    await types('13912345678');
    await enter();
    await types('村口路灯不亮');
    await enter();
    await types('已经半个月，老人夜里不敢出门，请派人修理。');
    await press('Enter');
    await enter();
    for (let choice = 0; choice < 3; choice += 1) await enter();
    expect([...passed, await focused(page)]).toEqual([
      '姓名',
      '证件号码',
      '电话',
      '标题',
      '内容',
      '类别',
      '内容分类',
      expect.stringContaining('您本人或者亲属'),
      '登记并出具回执',
    ]);
    await press('Enter');
    await page.getByRole('heading', { name: '已登记' }).waitFor();
    await page.getByText('打印小票').waitFor();
    expect(await focused(page)).toContain('打印小票');
    // 40 words a minute are 200 keys.
    expect(keys).toBeLessThanOrEqual(200);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('chooses in an open list by Enter, and stays in a paragraph that goes on', async () => {
    const page = await openForm();
    await page.getByLabel('类别', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.ant-select-item-option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.ant-select-open').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('类别');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('内容分类');
    await page.getByLabel('内容', { exact: true }).focus();
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
    await page.keyboard.type('b');
    expect(await page.getByLabel('内容', { exact: true }).inputValue()).toBe('a\nb');
  });

  it('is filled in by a card reader that types, with sex and birth', async () => {
    const page = await openForm();
    await page.keyboard.type('张三丰|女|汉|19491231|清溪镇东风村3组12号|11010519491231002X|清溪县公安局');
    await page.keyboard.press('Enter');
    const valueOf = (field: string) => page.getByLabel(field, { exact: true }).inputValue();
    await page.getByText('更多项目').click();
    expect([
      await valueOf('姓名'),
      await valueOf('证件号码'),
      await valueOf('住址'),
      await valueOf('出生日期'),
    ]).toEqual(['张三丰', '11010519491231002X', '清溪镇东风村3组12号', '1949-12-31']);
  });

  it('is asked about a number that looks wrong before the matter is saved, at its field', async () => {
    const page = await openForm();
    await page.getByLabel('证件号码', { exact: true }).fill('110105194912310021');
    const asked = page.getByText('身份证号校验位不符');
    await asked.waitFor();
    await page.getByLabel('证件号码', { exact: true }).fill('11010519491231002X');
    await asked.waitFor({ state: 'detached' });
  });

  it('leaves with the matter handed over from the receipt itself', async () => {
    const page = await openForm();
    await page.getByLabel('姓名', { exact: true }).fill('李四');
    await page.getByLabel('标题', { exact: true }).fill('路面塌陷积水');
    await page.getByLabel('内容', { exact: true }).fill('雨后车辆无法通行');
    await page.getByRole('button', { name: '登记并出具回执' }).click();
    await page.getByRole('heading', { name: '接着办' }).waitFor();
    await page.getByRole('button', { name: '转办', exact: true }).click();
    await pick(page, '承办单位', '民政办');
    await page.getByRole('dialog').getByLabel('理由').fill('属民政职责');
    await complete(page, '转办');
    await page.getByRole('button', { name: '转办', exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByText('打印小票').isVisible()).toBe(true);
  });

  it('has no fault of accessibility and no sideways scroll', async () => {
    const page = await openForm({ viewport: { width: 390, height: 844 } });
    expect((await scrolls(page))[1]).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(desk.viewport);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Name', { exact: true }).waitFor();
    expect(await scrolls(page)).toEqual([false, false]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
