import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';

inTheBrowser('documents', (office) => {
  async function registered(title: string): Promise<{ page: Page; number: string; code: string }> {
    const page = await office.signedIn('window');
    await page.addInitScript('window.print = () => undefined');
    await page.goto(`${office.url}/registration`);
    await page.getByLabel('标题').fill(title);
    await page.getByLabel('内容', { exact: true }).fill('多次反映没有结果');
    await page.getByLabel('姓名').first().fill('张三');
    await page.getByRole('button', { name: '登记并出具回执' }).click();
    await page.locator('.receipt-number').waitFor();
    return {
      page,
      number: await page.locator('.receipt-number').innerText(),
      code: await page.locator('.receipt-code').innerText(),
    };
  }

  /** Millimetres of each page the browser would print. */
  async function printed(page: Page): Promise<[number, number][]> {
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return [...file.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/g)].map(([, width, height]) => [
      Math.round((Number(width) * 25.4) / 72),
      Math.round((Number(height) * 25.4) / 72),
    ]);
  }

  it('prints the receipt on one page, of the till’s roll and of A5', async () => {
    const { page } = await registered('路灯三个月没有修好');
    expect(await printed(page)).toEqual([[80, 190]]);
    await page.getByRole('button', { name: '打印 A5' }).click();
    expect(await printed(page)).toEqual([[148, 210]]);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 560, height: 794 });
    await page.screenshot({ path: shot('receipt-a5'), fullPage: true });
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: '打印小票（80 mm）' }).click();
    expect(await printed(page)).toEqual([[80, 190]]);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.top-bar', '.navigation', '.form-foot'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
  });

  it('has a QR code on the receipt that opens the track page with number and code', async () => {
    const { page, number, code } = await registered('水渠堵塞');
    await page.emulateMedia({ media: 'print' });
    const printed = (await page.locator('.receipt-scan svg').screenshot()).toString('base64');
    const { side, pixels } = await page.evaluate<{ side: number; pixels: string }>(dotsOf(printed));
    await page.emulateMedia({ media: 'screen' });
    const address = decodeQR({ width: side, height: side, data: Uint8Array.from(Buffer.from(pixels, 'base64')) });
    expect(address).toBe(`${office.url}/track.html#${number}/${code}`);
    expect(await page.locator('.receipt-address').innerText()).toBe(`${office.url}/track.html`);

    const phone = await office.page({ viewport: { width: 360, height: 740 } });
    await phone.goto(address);
    await phone.getByRole('heading', { name: number }).waitFor();
  });

  it('gives the petitioner their notices as files', async () => {
    const { number, code } = await registered('低保停发');
    const phone = await office.page({ viewport: { width: 360, height: 740 } });
    const receipt = await receiptShown(phone, `${office.url}/track.html#${number}/${code}`);
    await receipt.click();
    expect(await accessibilityFaults(phone)).toEqual([]);
    for (const [kind, start] of [
      ['PDF', '%PDF-1.7'],
      ['Word', 'PK'],
    ] as const) {
      const [file] = await Promise.all([
        phone.waitForEvent('download'),
        phone.getByRole('button', { name: `下载 ${kind}` }).click(),
      ]);
      expect(
        readFileSync(await file.path())
          .toString('latin1')
          .startsWith(start),
      ).toBe(true);
      expect(file.suggestedFilename()).toContain('登记回执');
    }
  });

  it('gives staff every notice of a case as Word and PDF, with its delivery record', async () => {
    const { page, number } = await registered('宅基地纠纷');
    await page.request.post(`${office.url}/api/petitions/${number}/acts/handOver`, {
      data: { unit: 'civilAffairs', reason: '属民政职责' },
    });
    await office.openCase(page, number);
    const slip = page.locator('.notices details', { hasText: '移交单' });
    for (let again = 0; again < 20 && (await slip.count()) === 0; again += 1)
      await page.reload().then(() => page.getByRole('heading', { name: '办理经过' }).waitFor());
    await slip.locator('summary').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const [kind, name] of [
      ['Word', /^移交单 转〔\d{4}〕\d+号[.]docx$/],
      ['PDF', /^移交单 转〔\d{4}〕\d+号[.]pdf$/],
      ['送达回证', /^移交单送达回证 转〔\d{4}〕\d+号[.]pdf$/],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), slip.getByRole('link', { name: kind }).click()]);
      expect(file.suggestedFilename()).toMatch(name);
    }
  });
});

/** Run in the browser: a picture of the printed code as a phone's camera would have it, in dots of red, green, blue and opacity. */
const dotsOf = (png: string): string => `(async () => {
  const image = new Image();
  image.src = 'data:image/png;base64,${png}';
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 280, height: 280 });
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 20, 20, 240, 240);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return { side: canvas.width, pixels: btoa(data.reduce((bytes, byte) => bytes + String.fromCharCode(byte), '')) };
})()`;

/** The worker issues the receipt a moment after the registration. */
async function receiptShown(phone: Page, address: string) {
  const receipt = phone.locator('details summary', { hasText: '登记回执' });
  for (let again = 0; again < 20 && (await receipt.count()) === 0; again += 1) {
    await phone.goto('about:blank');
    await phone.goto(address);
    await phone.locator('ol.steps').waitFor();
  }
  return receipt;
}
