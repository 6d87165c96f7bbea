import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

inTheBrowser('a petition online (R2)', (office) => {
  const seen = async (page: Page, name: string): Promise<void> =>
    void (await page.screenshot({ path: shot(`online-${name}`), fullPage: true }));
  const asks = (page: Page, question: string) => page.getByRole('heading', { level: 2, name: question }).waitFor();
  /** Waits until the focus is there: the page moves it after it has drawn, and lets no waiting script be evaluated. */
  const focused = (page: Page, place: string) => page.locator(`:is(#${place}, .${place}):focus`).waitFor();

  /** No page is wider than the phone. */
  const sound = async (page: Page): Promise<void> => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  };

  it('is written with the keyboard alone, one question a page, and is one case however often it is sent', async () => {
    const page = await office.page(phone);
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
    await page.goto(`${office.url}/online.html`);
    await asks(page, '在网上反映事项');
    await sound(page);
    await seen(page, 'start');
    await page.getByRole('button', { name: '开始填写' }).press('Enter');
    await asks(page, '您要反映的是哪一类？');
    await page.getByRole('button', { name: '继续' }).press('Enter');
    await page.getByRole('alert').waitFor();
    await focused(page, 'trouble');
    expect(await page.title()).toMatch(/^错误：/);
    await sound(page);
    await seen(page, 'empty');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focused(page, 'answer');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await asks(page, '用一句话说，是什么事？');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focused(page, 'trouble');
    await page.getByLabel('用一句话说').fill('村口路灯不亮');
    await page.getByLabel('用一句话说').press('Enter');
    await asks(page, '请详细说明情况');
    await page.getByLabel('请详细说明情况').fill('已经一个月不亮。\n老人晚上出门危险。');
    await sound(page);
    await page.reload();
    expect(await page.getByLabel('请详细说明情况').inputValue()).toContain('一个月');
    await page.getByRole('button', { name: '继续' }).press('Enter');
    for (const question of ['问题发生在哪里？', '您的姓名', '您的联系电话', '您的住址', '办理单位能不能知道是您？']) {
      await asks(page, question);
      if (question === '您的联系电话') {
        // As people write it: kept, never refused (R2).
        await page.getByLabel(question).fill('139 1234 5678');
      }
      // Asked of whoever says how to reach them (R12).
      if (question === '办理单位能不能知道是您？') {
        await page.getByRole('radio', { name: '要求保密' }).press('Space');
        await sound(page);
        await seen(page, 'naming');
      }
      await page.getByRole('button', { name: '继续' }).press('Enter');
    }
    await asks(page, '提交前请核对');
    await page.getByRole('button', { name: '修改 您的姓名' }).press('Enter');
    await page.getByLabel('您的姓名').fill('张三');
    await page.getByLabel('您的姓名').press('Enter');
    await asks(page, '提交前请核对');
    await sound(page);
    await seen(page, 'check');
    await page.getByRole('button', { name: '提交', exact: true }).dblclick();
    await asks(page, '已收到您反映的事项');
    await page.getByRole('button', { name: '下载 PDF' }).waitFor();
    await sound(page);
    await seen(page, 'done');
    const number = await page.locator('.number-and-code dd').first().textContent();
    await page.reload();
    expect(await page.locator('.number-and-code dd').first().textContent()).toBe(number);
    await page.getByRole('link', { name: '查询办理进度' }).click();
    await page.getByRole('heading', { name: number! }).waitFor();
    expect(loaded.filter((path) => path.endsWith('.js')).some((path) => /index|antd/.test(path))).toBe(false);
    const coordinator = await office.signedIn('coordinator');
    await coordinator.goto(`${office.url}/queue?text=${encodeURIComponent('村口路灯不亮')}`);
    await coordinator.locator('tbody tr').first().waitFor();
    expect(await coordinator.locator('tbody tr').count()).toBe(1);
  });

  it('loses nothing while the network is away, asks whom an accusation is about, and speaks English', async () => {
    const page = await office.page(phone);
    await page.goto(`${office.url}/online.html#check`);
    await asks(page, '您要反映的是哪一类？');
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByRole('button', { name: '大字' })
      .or(page.getByRole('button', { name: 'Large type' }))
      .click();
    await page.getByRole('radio', { name: 'Accusation' }).check();
    await sound(page);
    await seen(page, 'en-large');
    const answers = [
      'Fees without receipts',
      'Fees were taken several times.',
      '',
      'The construction office',
      '',
      '',
      '',
    ];
    for (const answer of answers) {
      const heading = await page.locator('main h2').last().textContent();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.locator('main h2').filter({ hasNotText: heading! }).first().waitFor();
      if (answer !== '') await page.locator('#answer').fill(answer);
    }
    await page.getByRole('button', { name: 'Continue' }).click();
    await asks(page, 'Check your answers');
    await page.goBack();
    await asks(page, 'Your address');
    await page.goForward();
    await asks(page, 'Check your answers');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('alert').getByText('could not be reached').waitFor();
    await sound(page);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Submit' }).click();
    await asks(page, 'We have received your matter');
    await sound(page);
    await seen(page, 'en-done');
    expect(await page.evaluate<string>(`sessionStorage.getItem('banjie-online-draft') ?? ''`)).not.toContain('Fees');
  });

  it('is tracked from a browser of the office, where nothing is done in the petitioner’s name', async () => {
    const { number, queryCode } = await office.handedOver('窗口代办');
    const page = await office.signedIn('window');
    await page.goto(`${office.url}/track.html#${number}/${queryCode}`);
    await page.getByRole('button', { name: '补充材料' }).click();
    await page.getByLabel('材料说明').fill('以信访人名义补交');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('请先退出登录').waitFor();
    await seen(page, 'track-of-staff');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已提交：补充材料').waitFor();
  });

  it('is submitted from no browser of the office, which loses nothing that was written', async () => {
    const page = await office.signedIn('window');
    await page.goto(`${office.url}/online.html`);
    await page.getByRole('button', { name: '开始填写' }).click();
    await page.getByRole('radio').first().check();
    for (const [question, answer] of [
      ['用一句话说，是什么事？', '代人反映的路灯'],
      ['请详细说明情况', '来人口述，已经一个月不亮。'],
      ['问题发生在哪里？', ''],
      ['您的姓名', ''],
      ['您的联系电话', ''],
      ['您的住址', ''],
    ] as const) {
      await page.getByRole('button', { name: '继续' }).click();
      await asks(page, question);
      await page.locator('#answer').fill(answer);
    }
    await page.getByRole('button', { name: '继续' }).click();
    await asks(page, '提交前请核对');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('alert').getByText('请先退出登录').waitFor();
    await page.getByText('代人反映的路灯').waitFor();
    await seen(page, 'of-staff');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await asks(page, '已收到您反映的事项');
  });
});
