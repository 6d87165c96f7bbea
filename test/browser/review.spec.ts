import { expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, choose, complete, pick } from '../support/office-browser.js';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

inTheBrowser('review and recheck of a reply (R10)', (office) => {
  const sound = async (page: Page): Promise<void> => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  };
  const lookedUp = async (page: Page, { number, queryCode }: { number: string; queryCode: string }): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${office.url}/track.html#${number}/${queryCode}`);
    await page.getByRole('heading', { name: number }).waitFor();
  };
  const asks = async (page: Page, act: string, why: string): Promise<void> => {
    await page.getByRole('button', { name: act, exact: true }).click();
    await page.getByLabel('申请事项和理由').fill(why);
    await sound(page);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText(`已提交：${act}`).waitFor();
  };
  const asksThatItDidNotCome = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: '没有收到文书', exact: true }).click();
    await page.getByLabel('没有收到的情况说明').fill('没有人来过。');
    await sound(page);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已提交：没有收到文书').waitFor();
  };
  /** Somebody of the office does an act on the page of the case, its text fields filled in. */
  const does = async (page: Page, act: string, fields: Record<string, string>): Promise<void> => {
    await choose(page, act);
    for (const [field, words] of Object.entries(fields)) await page.getByLabel(field).fill(words);
    if (act.startsWith('登记上级')) await page.getByRole('radio', { name: '变更' }).check();
    await page.screenshot({ path: shot(`review-${act}`) });
    await complete(page, act);
  };
  const atTheDesk = async (number: string): Promise<{ page: Page; today: string }> => {
    const page = await office.signedIn('coordinator');
    await office.openCase(page, number);
    const { timeline } = (await (await page.request.get(`${office.url}/api/petitions/${number}`)).json()) as {
      timeline: { at: string }[];
    };
    const latest =
      timeline
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? '';
    return { page, today: localDateOf(latest) };
  };
  const forwards = async (number: string, organ: string): Promise<void> => {
    const { page, today } = await atTheDesk(number);
    await does(page, '转送上一级机关', {
      '收文的上一级机关、单位': organ,
      转送函文号: '信转〔2026〕1号',
      转送日期: today,
    });
  };
  const enters = async (number: string, organ: string, opinion: string): Promise<void> => {
    const { page, today } = await atTheDesk(number);
    await does(page, '登记上级机关的复查复核意见', {
      作出决定的上级机关: organ,
      决定文号: '县信复〔2026〕1号',
      决定日期: today,
      复查或者复核意见: opinion,
    });
  };

  it('goes from the phone to the superior organ and back, twice, and then is final', async () => {
    const petition = await office.handedOver('低保收入核算有误');
    const { request } = await office.signedIn('handler');
    await request.post(`${office.url}/api/petitions/${petition.number}/acts/signFor`, { data: {} });
    await request.post(`${office.url}/api/petitions/${petition.number}/acts/reply`, {
      data: { result: 'explained', text: '收入高于标准。' },
    });

    const page = await office.page(phone);
    await lookedUp(page, petition);
    const paper = (name: string) => page.locator('details', { hasText: name }).first();
    const issued = async (name: string): Promise<void> => {
      for (let again = 0; again < 20 && (await paper(name).count()) === 0; again += 1) await lookedUp(page, petition);
    };
    await issued('处理意见书');
    await page.locator('.review').getByText('文书待送达，可申请复查').waitFor();
    await sound(page);
    // Opening the paper here delivers it, and the term runs from now.
    await paper('处理意见书').locator('summary').click();
    await page.getByText('送达：').waitFor();
    await page.getByText('最迟在这一天申请复查').waitFor();
    await page.getByText('本人凭查询码在网上打开').waitFor();
    await page.locator('.review').getByText('这个日期怎么来的').click();
    await page.locator('.review').getByText('自次日起30日').waitFor();
    await sound(page);
    await page.screenshot({ path: shot('review-open'), fullPage: true });
    await asks(page, '申请复查', '一次性补偿款不应计入收入。');
    await page.locator('.review').getByText('复查申请待转送').waitFor();
    await page.screenshot({ path: shot('review-asked'), fullPage: true });

    await forwards(petition.number, '县人民政府');
    await lookedUp(page, petition);
    await page.locator('.review').getByText('上一级机关复查中').waitFor();
    await enters(petition.number, '县人民政府', '补发一个月低保金。');
    await lookedUp(page, petition);
    await page.locator('.review').getByText('复查意见待送达，可申请复核').waitFor();
    await issued('复查意见书');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      paper('复查意见书')
        .locator('summary')
        .click()
        .then(() => page.getByRole('button', { name: /^下载 PDF .*复查意见书$/ }).click()),
    ]);
    await page.getByText('补发一个月低保金。').waitFor();
    await page.getByText('最迟在这一天申请复核').waitFor();
    expect(
      readFileSync(await file.path())
        .toString('latin1')
        .startsWith('%PDF-'),
    ).toBe(true);

    await page.getByRole('button', { name: '大字' }).click();
    await asks(page, '申请复核', '补偿款仍被计入收入。');
    await forwards(petition.number, '市人民政府');
    await enters(petition.number, '市人民政府', '复查意见正确，予以维持。');
    await lookedUp(page, petition);
    await page.locator('.review').getByText('三级终结').waitFor();
    await page.getByRole('button', { name: '申请复核' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('this is the last opinion').waitFor();
    await sound(page);
    await page.screenshot({ path: shot('review-final-en'), fullPage: true });
  });

  it('a paper handed over at the counter is recorded on the page of the case, and the petitioner sees it', async () => {
    const petition = await office.handedOver('低保停发未告知');
    const { request } = await office.signedIn('handler');
    await request.post(`${office.url}/api/petitions/${petition.number}/acts/signFor`, { data: {} });
    await request.post(`${office.url}/api/petitions/${petition.number}/acts/reply`, {
      data: { result: 'explained', text: '收入高于标准。' },
    });
    const { page: desk, today } = await atTheDesk(petition.number);
    await choose(desk, '登记送达回证');
    await pick(desk, '送达方式', '当面送达，已签收');
    await desk.getByLabel('送达日期').fill(today);
    await desk.getByLabel('送达人').fill('李承办');
    await desk.getByLabel('收件人').fill('本人');
    expect(await accessibilityFaults(desk)).toEqual([]);
    await desk.screenshot({ path: shot('delivery-recorded') });
    await complete(desk, '登记送达回证');
    const page = await office.page(phone);
    await lookedUp(page, petition);
    await page.getByText('最迟在这一天申请复查').waitFor();
    await asksThatItDidNotCome(page);
    await page.locator('.review').getByText('文书待送达，可申请复查').waitFor();
  });
});
