import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';

/** Keys as an input method lets them through while it puts a character together. */
const composing = `(() => {
  const key = (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  key({ key: 'j', isComposing: true });
  key({ key: 'j', keyCode: 229 });
  document.body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  key({ key: 'j' });
})()`;

inTheBrowser('the queue', (office) => {
  const numbers: string[] = [];

  /** From inside a page of somebody signed in, as its own script would. */
  const post = (page: Page, path: string, body: object): Promise<{ number: string }> =>
    page.evaluate(
      async ([to, text]) => {
        const response = await fetch(`/api/${to}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: text,
        });
        if (!response.ok) throw new Error(`${to}: ${response.status} ${await response.text()}`);
        return response.json() as Promise<{ number: string }>;
      },
      [path, JSON.stringify(body)] as const,
    );

  const rowOf = (page: Page, number: string) => page.getByRole('row').filter({ hasText: number });
  const focused = (page: Page) => page.locator('tr.current');

  beforeAll(async () => {
    const window = await office.signedIn('window');
    for (const title of ['村口路灯不亮', '路面塌陷积水', '垃圾无人清运']) {
      const { number } = await post(window, 'petitions', {
        channel: 'visit',
        title,
        content: `${title}，请求处理。`,
        petitioners: [{ name: '张三' }],
      });
      await post(window, `petitions/${number}/acts/handOver`, { unit: 'civilAffairs', reason: '属民政办职责范围。' });
      numbers.push(number);
    }
    await office.closePages();
  });

  it('is worked with the keyboard alone', async () => {
    const page = await office.signedIn('handler');
    await page.goto(`${office.url}/queue`);
    await rowOf(page, numbers[2]!).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    expect(await focused(page).textContent()).toContain(
      await page.getByRole('row').nth(2).locator('.case-link-number').textContent(),
    );
    await page.keyboard.press('x');
    await page.getByText('已选 1 件').waitFor();
    await page.keyboard.press('x');
    await page.getByText('已选 1 件').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('queue-keys') });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('a');
    const menu = page.getByRole('dialog', { name: '办理' });
    await menu.getByRole('button', { name: '退单异议' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('queue-acts') });
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    const number = await focused(page).locator('.case-link-number').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/petitions/${number}`);
  });

  it('leaves keys alone while somebody types or an input method is at work', async () => {
    const page = await office.signedIn('handler');
    await page.goto(`${office.url}/queue`);
    await rowOf(page, numbers[0]!).waitFor();
    await page.keyboard.press('f');
    await page.keyboard.type('jax?');
    expect(await page.getByLabel('搜索标题或编号').inputValue()).toBe('jax?');
    expect([await focused(page).count(), await page.getByRole('dialog').count()]).toEqual([0, 0]);
    await page.evaluate(composing);
    expect(await focused(page).count()).toBe(0);
  });

  it('shows the columns that its reader chose, now and after a reload', async () => {
    const page = await office.signedIn('handler');
    await page.goto(`${office.url}/queue`);
    await rowOf(page, numbers[0]!).waitFor();
    const village = page.getByRole('columnheader', { name: '问题属地' });
    await village.waitFor();
    await page.getByRole('button', { name: '显示列' }).click();
    await page.getByRole('checkbox', { name: '问题属地' }).uncheck();
    await village.waitFor({ state: 'detached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('queue-columns') });
    await page.reload();
    await rowOf(page, numbers[0]!).waitFor();
    expect(await village.count()).toBe(0);
    await page.goto(`${office.url}/queue/handled`);
    await page.getByRole('button', { name: '显示列' }).click();
    expect(await page.getByRole('checkbox', { name: '问题属地' }).isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: '问题属地' }).check();
  });

  it('is narrowed in the address, and a selection is kept under a name', async () => {
    const page = await office.signedIn('handler');
    await page.goto(`${office.url}/queue`);
    await rowOf(page, numbers[0]!).waitFor();
    await page.keyboard.press('f');
    await page.keyboard.type('路');
    await page.keyboard.press('Enter');
    await rowOf(page, numbers[2]!).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('text')).toBe('路');
    await page.getByLabel('所处环节').selectOption({ label: '待签收' });
    await page.waitForURL('**/queue?kind=petition&stage=routing.awaitingReceipt&text=*');
    await rowOf(page, numbers[1]!).waitFor();
    await page.getByRole('button', { name: '保存为视图' }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('请输入视图名称').waitFor();
    await page.getByLabel('视图名称').fill('路的事');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '全部待办' }).click();
    await rowOf(page, numbers[2]!).waitFor();
    await page.getByRole('link', { name: '路的事' }).click();
    await rowOf(page, numbers[2]!).waitFor({ state: 'detached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('queue-view') });
    await page.getByRole('button', { name: '删除视图 路的事' }).click();
    await page.getByRole('link', { name: '路的事' }).waitFor({ state: 'detached' });
  });

  it('says the same remaining time on a computer that is three days off, in the clock’s own unit', async () => {
    const page = await office.page({ storageState: await (await office.signedIn('handler')).context().storageState() });
    await page.addInitScript(() => {
      const real = Date.now.bind(Date);
      const shifted = class extends Date {
        constructor(...given: unknown[]) {
          super(...((given.length > 0 ? given : [real() + 3 * 86_400_000]) as [number]));
        }
        static override now = () => real() + 3 * 86_400_000;
      };
      globalThis.Date = shifted as DateConstructor;
    });
    await page.goto(`${office.url}/queue`);
    const due = rowOf(page, numbers[0]!).locator('time').first();
    await page.getByText('还剩 1 个工作日').first().waitFor();
    expect(await due.getAttribute('title')).toMatch(/^最迟 \d{4}-\d\d-\d\d 24:00$/);
  });

  it('is signed for several at once, each with its own outcome', async () => {
    const [page, colleague] = [await office.signedIn('handler'), await office.signedIn('head')];
    await page.goto(`${office.url}/queue`);
    await rowOf(page, numbers[2]!).waitFor();
    await page.getByLabel('选择本页全部').check();
    // Live news of it must not reach the first page before the batch does: the refusal is what is asked for here.
    await page.route('**/api/queue?*', (route) => route.abort());
    await post(colleague, `petitions/${numbers[1]}/acts/object`, {
      reason: '不属本单位职责。',
      basis: '三定方案第二条',
    });
    await page.getByRole('button', { name: '签收所选' }).click();
    await page.getByText('签收完毕：成功 2 件，未成 1 件').waitFor();
    expect(await rowOf(page, numbers[0]!).locator('.outcome').textContent()).toBe('已签收');
    expect(await rowOf(page, numbers[1]!).locator('.outcome').textContent()).toMatch(/^未签收：./);
    await page.screenshot({ path: shot('queue-batch') });
    await page.unroute('**/api/queue?*');
    await page.getByRole('button', { name: '刷新' }).click();
    await page
      .locator('.batch-gone')
      .filter({ hasText: numbers[1] })
      .getByText(/^未签收：./)
      .waitFor();
    expect(await page.getByRole('row').filter({ hasText: numbers[1] }).count()).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('queue-en') });
  });

  it('is given by the head to one officer, with the rule for what is refused, by the keyboard and on a phone', async () => {
    const page = await office.signedIn('head');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${office.url}/queue`);
    await rowOf(page, numbers[0]!).waitFor();
    await page.getByLabel(`选择 ${numbers[0]}`).check();
    await page.getByLabel(`选择 ${numbers[2]}`).check();
    const give = page.getByRole('button', { name: '所选交其承办' });
    await give.focus();
    await page.keyboard.press('Enter');
    await page.getByText('请先选择承办人').waitFor();
    await page.getByRole('combobox', { name: '承办人', exact: true }).selectOption({ label: '陈主任' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.screenshot({ path: shot('queue-assign') });
    await post(page, `petitions/${numbers[2]}/acts/reply`, { result: 'resolved', text: '路面已修复，积水已排除。' });
    await give.focus();
    await page.keyboard.press('Enter');
    await page.getByText('已交办 1 件，未成 1 件。').waitFor();
    await page.getByRole('list', { name: '未成的事项和依据' }).getByText(numbers[2]!).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('1 given, 1 not.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: shot('queue-assign-en') });
  });
});
