import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inTheBrowser } from '../support/in-the-browser.js';

/** Slow 3G as browsers' own tools have it: 400 kbit/s each way, 400 ms there and back. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

/** At 50 kB a second this much is there within the 2.5 s of the acceptance; `npm run bench -- --only track-slow` measures the seconds. */
const bytesAtMost = 40_000;

inTheBrowser('the petitioner’s page on a slow network', (office) => {
  /** A phone of 360 px on a slow line, with what came over it so far. */
  async function slowPhone(): Promise<{ page: Page; bytes: () => number; scripts: string[] }> {
    const page = await office.page({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', slow3G);
    let bytes = 0;
    line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const scripts: string[] = [];
    page.on(
      'request',
      (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname),
    );
    return { page, bytes: () => bytes, scripts };
  }
  const width = (page: Page): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth');

  it('shows the form with little loaded, and nothing of any other room', async () => {
    const { page, bytes, scripts } = await slowPhone();
    await page.goto(`${office.url}/track.html`, { waitUntil: 'commit' });
    await page.getByLabel('查询码').waitFor();
    expect(bytes()).toBeLessThan(bytesAtMost);
    expect(await width(page)).toBeLessThanOrEqual(360);
    await page.waitForLoadState('networkidle');
    const html = await (await fetch(`${office.url}/track.html`)).text();
    expect(scripts.filter((script) => !html.includes(script))).toEqual([]);
    // The page, what it shares with the other, and the few bytes that look after old engines.
    expect(scripts.length).toBeLessThanOrEqual(5);
  });

  it('opens a scanned receipt and takes what the petitioner adds', async () => {
    const { number, queryCode } = await office.handedOver('慢速网络查询');
    const { page, bytes } = await slowPhone();
    await page.goto(`${office.url}/track.html#${number}/${queryCode}`, { waitUntil: 'commit' });
    await page.getByRole('heading', { name: number }).waitFor();
    expect(bytes()).toBeLessThan(bytesAtMost);
    expect(await width(page)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: '补充材料' }).click();
    await page.getByLabel('材料说明').fill('补交收入证明');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已提交：补充材料').waitFor();
    expect(await width(page)).toBeLessThanOrEqual(360);
  });

  it('is kept by the phone: what is named by its content is never asked for again', async () => {
    const html = await (await fetch(`${office.url}/track.html`)).text();
    const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(assets.length).toBeGreaterThan(1);
    for (const path of assets) {
      for (const coding of ['gzip', 'br']) {
        const { headers } = await fetch(`${office.url}${path}`, { headers: { 'accept-encoding': coding } });
        expect([path, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([
          path,
          coding,
          'public, max-age=31536000, immutable',
        ]);
      }
    }
  });
});
