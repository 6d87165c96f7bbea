import { chromium } from 'playwright-core';
import { build } from '../scripts/build.mjs';
import { root } from '../scripts/root.mjs';
import { findChromium } from '../test/support/programs.mjs';
import { createOffice, password } from './databases.mjs';
import { percentile, rounded } from './figures.mjs';
import { OfficeProcess } from './office-process.mjs';

const limitMs = 2500;
/** Slow 3G as browsers' own tools have it: 400 kbit/s each way, 400 ms there and back. */
const slow = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

/**
 * @typedef {object} Visit
 * @property {number} lcp ms until the largest content was painted
 * @property {number} first ms until anything was
 * @property {number} usable ms until what the petitioner came for was there: the form, or the matter
 * @property {number} bytes that came over the network
 */

/**
 * The petitioner's page on a phone of 360 px with a slow line and nothing cached: opened by hand, and by the receipt's QR code.
 * @type {import('./parts.mjs').Part}
 */
export async function trackSlow({ server, rounds }) {
  const executablePath = findChromium();
  if (executablePath === null)
    return { figures: { skipped: 'no chromium' }, lines: ['没有 chromium，跳过 skipped: no chromium'] };
  await build();
  const database = await createOffice(server);
  const api = await OfficeProcess.start('api', database.appUrl, { WEB_ROOT: `${root}apps/web/dist` });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const { number, queryCode } = await registered(browser, api.url);
  const ways = { opened: '', scanned: `#${number}/${queryCode}` };
  /** @type {Record<string, Visit[]>} */
  const visits = { opened: [], scanned: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [way, fragment] of Object.entries(ways)) {
      const visit = await visited(browser, `${api.url}/track.html${fragment}`, way === 'opened' ? 'form' : 'article');
      // The first round only warms up.
      if (round > 0) visits[way]?.push(visit);
    }
  }
  await browser.close();
  await api.stop();
  await database.drop();
  return outcome(visits);
}

/** @param {Record<string, Visit[]>} visits */
function outcome(visits) {
  const median = (/** @type {Visit[]} */ all, /** @type {keyof Visit} */ what) =>
    rounded(
      percentile(
        all.map((visit) => visit[what]),
        0.5,
      ),
      0,
    );
  const figures = Object.fromEntries(
    Object.entries(visits).map(([way, all]) => [
      way,
      {
        lcpMs: median(all, 'lcp'),
        firstPaintMs: median(all, 'first'),
        usableMs: median(all, 'usable'),
        kilobytes: rounded(median(all, 'bytes') / 1000, 1),
      },
    ]),
  );
  const titles = { opened: '打开 opened', scanned: '扫码 scanned' };
  return {
    figures: { ...figures, limitMs },
    lines: Object.entries(titles).map(([way, title]) => {
      const { lcpMs = NaN, firstPaintMs, usableMs, kilobytes } = figures[way] ?? {};
      return `${title}: LCP ${lcpMs} ms (上限 limit ${limitMs} ms: ${lcpMs < limitMs ? '✓' : '✗'}) · 首次显示 first paint ${firstPaintMs} ms · 可用 usable ${usableMs} ms · ${kilobytes} kB`;
    }),
  };
}

/**
 * A matter the window has registered.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ number: string, queryCode: string }>}
 */
async function registered(browser, url) {
  const context = await browser.newContext();
  const post = async (/** @type {string} */ path, /** @type {object} */ data) =>
    (await context.request.post(`${url}/api/${path}`, { data })).json();
  await post('session', { account: 'window', password });
  const receipt = await post('petitions', {
    channel: 'visit',
    title: '低保停发',
    content: '请求恢复',
    petitioners: [{ name: '张三' }],
  });
  await context.close();
  return receipt;
}

/**
 * One visit with an empty cache.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} wanted what the petitioner came for
 * @returns {Promise<Visit>}
 */
async function visited(browser, address, wanted) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', slow);
  await page.addInitScript(watchPaints);
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(`main ${wanted}`).waitFor();
  const usable = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  const paints = /** @type {{ lcp: number, first: number }} */ (await page.evaluate('globalThis.paints'));
  await context.close();
  return { ...paints, usable, bytes };
}

/** In the page, before anything of it: remembers the latest largest paint. */
const watchPaints = `
  globalThis.paints = { lcp: 0, first: 0 };
  new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) globalThis.paints.lcp = startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') globalThis.paints.first = startTime; }).observe({ type: 'paint', buffered: true });`;
