import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults, complete } from '../support/office-browser.js';

const superiorOpinion = {
  organ: '县人民政府',
  number: '县信复〔2026〕1号',
  decidedOn: '2026-01-01',
  result: 'upheld',
  opinion: '复查意见正确，予以维持。',
};
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
  const decides = async (account: string, number: string, act: string, field: string, words: string): Promise<void> => {
    const page = await office.signedIn(account);
    await page.goto(`${office.url}/decisions`);
    await page.getByRole('button', { name: `审批 ${number}` }).click();
    await page.getByRole('button', { name: act, exact: true }).click();
    await page.getByLabel(field, { exact: true }).fill(words);
    await page.screenshot({ path: shot(`review-decided-by-${account}`) });
    await complete(page, act);
    await page.getByRole('button', { name: `审批 ${number}` }).waitFor({ state: 'detached' });
  };

  it('goes from the phone to another leader and back, twice, and then is final', async () => {
    const petition = await office.handedOver('低保收入核算有误');
    const { request } = await office.signedIn('handler');
    await request.post(`${office.url}/api/petitions/${petition.number}/acts/signFor`, { data: {} });
    await request.post(`${office.url}/api/petitions/${petition.number}/acts/reply`, {
      data: { result: 'explained', text: '收入高于标准。' },
    });

    const page = await office.page(phone);
    await lookedUp(page, petition);
    await page.getByText('最迟在这一天申请复查').waitFor();
    await page.locator('.review').getByText('这个日期怎么来的').click();
    await page.locator('.review').getByText('30个自然日').waitFor();
    await sound(page);
    await page.screenshot({ path: shot('review-open'), fullPage: true });
    await asks(page, '申请复查', '一次性补偿款不应计入收入。');
    await page.locator('.review').getByText('复查中').waitFor();
    await page.screenshot({ path: shot('review-asked'), fullPage: true });

    await decides('leader2', petition.number, '复查变更', '变更后的意见', '补发一个月低保金。');
    await lookedUp(page, petition);
    await page.getByText('最迟在这一天申请复核').waitFor();
    const opinion = page.locator('details summary', { hasText: '复查意见书' });
    for (let again = 0; again < 20 && (await opinion.count()) === 0; again += 1) await lookedUp(page, petition);
    await opinion.click();
    await page.getByText('补发一个月低保金。').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^下载 PDF .*复查意见书$/ }).click(),
    ]);
    expect(
      readFileSync(await file.path())
        .toString('latin1')
        .startsWith('%PDF-'),
    ).toBe(true);

    await page.getByRole('button', { name: '大字' }).click();
    await asks(page, '申请复核', '补偿款仍被计入收入。');
    // The only other leader leads the unit that replied: the superior organ decides, the committee enters its paper.
    const { request: committee } = await office.signedIn('discipline');
    const entered = await committee.post(`${office.url}/api/petitions/${petition.number}/acts/recordSuperiorOpinion`, {
      data: superiorOpinion,
    });
    expect(entered.status()).toBeLessThan(300);
    await lookedUp(page, petition);
    await page.locator('.review').getByText('三级终结').waitFor();
    await page.getByRole('button', { name: '申请复核' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('this is the last opinion').waitFor();
    await sound(page);
    await page.screenshot({ path: shot('review-final-en'), fullPage: true });
  });
});
