import { handlingUnits } from '@banjie/office';
import { chromium } from 'playwright-core';
import { build } from '../scripts/build.mjs';
import { withClient } from '../scripts/database/prepare.mjs';
import { root } from '../scripts/root.mjs';
import { findChromium } from '../test/support/programs.mjs';
import { createOffice, password } from './databases.mjs';
import { percentile, rounded } from './figures.mjs';
import { OfficeProcess } from './office-process.mjs';
import { specimens } from './registers.mjs';

const openMatters = 50_000;
const clicksPerRound = 3;
/** Fewer would leave the 95th percentile to chance. */
const clicksAtLeast = 30;

/**
 * From a click to rows that are painted, in a real browser, ms. One unit head has all 50,000 open matters in their own
 * queue: opens it, turns between its views, and asks for more of it.
 * @type {import('./parts.mjs').Part}
 */
export async function queueBrowser({ server, rounds, size, say }) {
  const executablePath = findChromium();
  if (executablePath === null)
    return { figures: { skipped: 'no chromium' }, lines: ['没有 chromium，跳过 skipped: no chromium'] };
  await build();
  const database = await createOffice(server);
  const open = Math.round(openMatters * size);
  // Handed over, and signed for: both wait in the unit.
  await specimens(database, { open, units: handlingUnits.filter(({ id }) => id === 'civilAffairs'), ways: [1, 2] });
  await withClient(database.ownerUrl, (owner) => owner.query('VACUUM ANALYZE'));
  say(`  ${open} 件已备好 matters are there`);
  const api = await OfficeProcess.start('api', database.appUrl, { WEB_ROOT: `${root}apps/web/dist` });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await signIn(page, api.url);
  /** @type {Record<string, Click[]>} */
  const taken = { open: [], view: [], more: [] };
  const wanted = Math.max(clicksAtLeast, rounds * clicksPerRound * 2);
  for (let round = 0; Object.values(taken).flat().length < wanted; round += 1) {
    const times = await clicks(page);
    // The first round only warms up.
    if (round > 0) for (const [what, clicked] of Object.entries(times)) taken[what]?.push(...clicked);
  }
  await browser.close();
  await api.stop();
  await database.drop();
  return outcome(taken, open);
}

/**
 * @typedef {object} Click
 * @property {number} painted ms from the click until its rows were on the screen
 * @property {number} asked ms of those the api took to answer
 */

/**
 * @param {Record<string, Click[]>} taken
 * @param {number} open
 */
function outcome(taken, open) {
  const all = Object.values(taken).flat();
  const p95 = (/** @type {Click[]} */ clicked) =>
    rounded(
      percentile(
        clicked.map(({ painted: ms }) => ms),
        0.95,
      ),
      0,
    );
  const median = rounded(
    percentile(
      all.map(({ painted: ms }) => ms),
      0.5,
    ),
    0,
  );
  const asked = rounded(
    percentile(
      all.map(({ asked: ms }) => ms),
      0.5,
    ),
    0,
  );
  return {
    figures: {
      open,
      clicks: all.length,
      p95Milliseconds: p95(all),
      medianMilliseconds: median,
      medianOfApiMilliseconds: asked,
      p95ByClick: Object.fromEntries(Object.entries(taken).map(([what, times]) => [what, p95(times)])),
    },
    lines: [
      `${open} 件待办 open matters, ${all.length} 次点击 clicks: p95 ${p95(all)} ms · 中位 median ${median} ms, 其中接口 of it the api ${asked} ms (上限 limit 300 ms)`,
      `打开 open ${p95(taken.open ?? [])} ms · 切换视图 view ${p95(taken.view ?? [])} ms · 显示更多 more ${p95(taken.more ?? [])} ms`,
    ],
  };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 */
async function signIn(page, url) {
  await page.goto(url);
  await page.getByLabel('账号', { exact: true }).fill('head');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.locator('table.queue tbody tr').first().waitFor();
  await page.evaluate(
    async (views) => {
      for (const view of views) {
        await fetch('/api/queue/views', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(view),
        });
      }
    },
    [
      { name: '待签收件', filters: { kind: 'petition', stage: 'routing.awaitingReceipt' } },
      { name: '低保件', filters: { text: '低保' } },
    ],
  );
}

/**
 * One round of clicks: opens the queue from another page, turns between views, asks for more.
 * @param {import('playwright-core').Page} page
 */
async function clicks(page) {
  await page.locator('a[href="/inbox"]').click();
  await page.locator('table.queue').waitFor({ state: 'detached' });
  const open = [await painted(page, '#main', 'a[href="/queue"]')];
  await page.locator('.views a').nth(2).waitFor();
  const view = [
    await painted(page, '.views', '.views a[href*="stage"]'),
    await painted(page, '.views', '.views a[href*="text"]'),
    await painted(page, '.views', '.views a[href="/queue"]'),
  ];
  const more = [await painted(page, '#main', '.more button'), await painted(page, '#main', '.more button')];
  return { open, view, more };
}

/**
 * Clicks and waits until rows that were not there before have been painted.
 * @param {import('playwright-core').Page} page
 * @param {string} place that must be there
 * @param {string} target
 * @returns {Promise<Click>}
 */
async function painted(page, place, target) {
  await page.locator(place).first().waitFor();
  const measured = page.evaluate(`(${paintedRows})(${JSON.stringify(target)})`);
  await page.locator(target).first().click();
  return /** @type {Click} */ (await measured);
}

/** In the page; resolves with the ms from the next click on the target to the frame that shows rows which were not there. */
const paintedRows = `(target) => {
  for (const row of document.querySelectorAll('table.queue tbody tr')) row.setAttribute('data-seen', '');
  return new Promise((resolve) => {
    let clicked = 0;
    document.querySelector(target)?.addEventListener('click', () => { clicked = performance.now(); }, { capture: true, once: true });
    const look = () => {
      if (clicked === 0 || !document.querySelector('table.queue tbody tr:not([data-seen])')) return requestAnimationFrame(look);
      // The frame after the one the rows came in shows them.
      requestAnimationFrame(() => {
        const asked = performance.getEntriesByType('resource').findLast(({ name }) => /\\/api\\/queue\\?/.test(name));
        resolve({ painted: performance.now() - clicked, asked: asked ? asked.responseEnd - asked.startTime : 0 });
      });
    };
    requestAnimationFrame(look);
  });
}`;
