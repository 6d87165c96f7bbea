import { parse } from 'acorn';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inTheBrowser } from '../support/in-the-browser.js';

const pages = ['', 'queue', 'online.html', 'track.html'];
const contact = { name: '清溪镇人民政府<b>&', address: '清溪镇人民路 1 号', telephone: '0571-1234 5678' };

/** What engines of 2018 (Chrome 67, Safari 11.1) have not: taken away before anything of the page runs. */
const asOf2018 = `
  const lacking = [
    [Object, ['fromEntries', 'hasOwn', 'groupBy']],
    [Array, ['fromAsync']],
    [Array.prototype, ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Uint8Array.prototype.__proto__, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
    [String.prototype, ['at', 'replaceAll', 'matchAll', 'trimStart', 'trimEnd', 'isWellFormed', 'toWellFormed']],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [Promise.prototype, ['finally']],
    [Element.prototype, ['replaceChildren', 'checkVisibility', 'moveBefore', 'ariaNotify']],
    [Node.prototype, ['moveBefore']],
    [Blob.prototype, ['text', 'arrayBuffer', 'stream', 'bytes']],
    [Crypto.prototype, ['randomUUID']],
    [Intl, ['ListFormat', 'RelativeTimeFormat', 'Segmenter', 'DisplayNames', 'Locale', 'PluralRules']],
    [window, ['globalThis', 'queueMicrotask', 'structuredClone', 'AbortController', 'AbortSignal', 'BigInt', 'WeakRef',
      'FinalizationRegistry', 'ResizeObserver', 'reportError', 'CompressionStream', 'scheduler', 'navigation', 'cookieStore']],
  ];
  for (const [owner, names] of lacking) for (const name of names) delete owner[name];
`;

inTheBrowser('a page that cannot open', (office) => {
  beforeAll(async () => {
    const { request } = await office.signedIn('admin');
    const named = await request.post(`${office.url}/api/organisation/name`, { data: contact });
    expect([named.status(), await named.text()]).toEqual([200, JSON.stringify({ name: contact.name })]);
    await office.closePages();
  });

  const saysWhatToDo = async (page: Page): Promise<void> => {
    const said = page.locator('.not-open');
    await said.waitFor();
    const words = await said.innerText();
    for (const word of ['JavaScript', '接待窗口', 'reception window', ...Object.values(contact)])
      expect(words).toContain(word);
  };
  /** What the page loads arrives as something no engine can read. */
  const unreadable = async (page: Page, scripts: RegExp): Promise<void> =>
    void (await page.route(scripts, (route) => route.fulfill({ contentType: 'text/javascript', body: 'let ?. = #;' })));

  it.each(pages)('says at once without JavaScript what to do and where the office is: /%s', async (path) => {
    const page = await office.page({ javaScriptEnabled: false });
    await page.goto(`${office.url}/${path}`);
    await saysWhatToDo(page);
  });

  it.each(pages)('says so where the browser can read none of the code: /%s', async (path) => {
    const page = await office.page();
    await unreadable(page, /\/assets\/(?!older-start).*\.js$/);
    await page.goto(`${office.url}/${path}`);
    await page.locator('.not-open').waitFor({ state: 'hidden' });
    await saysWhatToDo(page);
  });

  it.each(['online', 'track'])(
    'has a bundle in the syntax of 2017 for /%s.html, which a modern engine leaves',
    async (name) => {
      const html = await (await fetch(`${office.url}/${name}.html`)).text();
      const bundle = /data-bundle="([^"]+)"/.exec(html)?.[1] ?? '';
      const starter = /src="([^"]+)" data-bundle/.exec(html)?.[1] ?? '';
      const code = async (path: string) => (await fetch(`${office.url}${path}`)).text();
      expect(parse(await code(bundle), { ecmaVersion: 2017, sourceType: 'script' }).body.length).toBeGreaterThan(0);
      expect(parse(await code(starter), { ecmaVersion: 5, sourceType: 'script' }).body.length).toBeGreaterThan(0);
      const page = await office.page();
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.goto(`${office.url}/${name}.html`, { waitUntil: 'networkidle' });
      expect([loaded.includes(starter), loaded.includes(bundle)]).toEqual([true, false]);
      expect(await page.locator('.not-open').count()).toBe(0);
    },
  );

  it('takes a petition from a telephone of 2018 and shows it how the matter stands', async () => {
    const page = await office.page({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.addInitScript(asOf2018);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${office.url}/online.html`);
    await page.getByRole('button', { name: '开始填写' }).click();
    await page.getByRole('radio').first().check();
    for (const answer of ['旧手机也能反映', '用的是 2018 年的手机。', '', '张三', '139 1234 5678', '', '']) {
      const asked = await page.locator('main h2').last().textContent();
      await page.getByRole('button', { name: '继续' }).click();
      await page.locator('main h2').filter({ hasNotText: asked! }).first().waitFor();
      if (answer !== '') await page.locator('#answer').fill(answer);
    }
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('button', { name: '下载 PDF' }).waitFor();
    const number = await page.locator('.number-and-code dd').first().textContent();
    await page.getByRole('link', { name: '查询办理进度' }).click();
    await page.getByRole('heading', { name: number! }).waitFor();
    expect(faults).toEqual([]);
    expect(await page.locator('script[src*="/assets/older-track"]').count()).toBe(1);
  });

  it('keeps to its Content-Security-Policy in either bundle', async () => {
    for (const script of ['', asOf2018]) {
      const page = await office.page();
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
      });
      if (script) await page.addInitScript(script);
      await page.goto(`${office.url}/track.html`);
      await page.getByLabel('查询码').waitFor();
      expect(refused).toEqual([]);
    }
  });
});
