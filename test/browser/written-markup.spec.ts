import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aPdf } from '../support/hostile-files.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { usualForms } from '../support/usual-forms.js';
import { readWord } from '../support/word.js';

/** Whatever would run or become an element where a text is taken for anything but a text; each leaves the same mark. */
const markups = [
  `<img data-mark src=x onerror="alert(1)">`,
  `"><svg data-mark onload=alert(1)>`,
  `</script><script data-mark>alert(1)</script>`,
  `<a data-mark href="javascript:alert(1)">点</a>`,
  `javascript:alert(1)//<iframe data-mark srcdoc="x">`,
  `{{constructor.constructor('alert(1)')()}}\${alert(1)}`,
  `</w:t></w:r></w:p><w:p data-mark>]]>&amp;`,
  `' autofocus onfocus=alert(1) data-mark='`,
  `&lt;b data-mark&gt;<b data-mark>重</b>`,
];

let turn = 0;
const markup = (): string => markups[turn++ % markups.length]!;

/** A form with markup in everything a person writes in it; ids, dates and choices stay. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? `${markup()}${value.slice(0, 30)}` : value;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, marked(one)]));
}

const registration = {
  channel: 'visit',
  title: '低保停发',
  content: '家庭困难，请求恢复。',
  petitioners: [
    { name: '张三', address: '柳河村', phone: '13912345678' },
    { name: '李四', address: '柳河村' },
  ],
};

/** What each of them does in turn; the fields that name somebody beside what is usual. */
const steps: readonly (readonly [account: string, act: string, fields?: Record<string, unknown>])[] = [
  ['window', 'addMaterial'],
  ['window', 'handOver', { unit: 'civilAffairs' }],
  ['handler', 'signFor'],
  ['handler', 'fileDenial'],
  ['leader', 'returnDenial'],
  ['handler', 'refileDenial'],
  ['leader', 'correctDenial'],
  ['handler', 'giveOneTimeNotice'],
  ['handler', 'reply'],
];

inTheBrowser('markup somebody wrote', (office) => {
  const alerts: string[] = [];

  async function looked(page: Page, address: string): Promise<{ marks: number; links: number }> {
    await page.goto(`${office.url}${address}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    return {
      marks: await page.locator('[data-mark]').count(),
      links: await page.locator('[href^="javascript:" i], [src^="javascript:" i]').count(),
    };
  }

  const watched = async (page: Page): Promise<Page> => {
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    return page;
  };
  const pages = new Map<string, Promise<Page>>();
  /** One page for each of them, as everybody has one desk. */
  function as(account: string): Promise<Page> {
    const page = pages.get(account) ?? office.signedIn(account).then(watched);
    pages.set(account, page);
    return page;
  }

  async function written(): Promise<{ number: string; queryCode: string }> {
    const window = await as('window');
    const post = async (page: Page, path: string, data: unknown) => {
      const answer = await page.request.post(`${office.url}/api/${path}`, { data });
      return { status: answer.status(), body: (await answer.json()) as Record<string, unknown> };
    };
    const registered = await post(window, 'petitions', marked(registration));
    expect([registered.status, registered.body['issues'] ?? null]).toEqual([201, null]);
    const receipt = registered.body as { number: string; queryCode: string };
    const file = { name: `${markups[0]}.pdf`, mimeType: 'application/pdf', buffer: aPdf() };
    const uploaded = await window.request.post(`${office.url}/api/petitions/${receipt.number}/attachments`, {
      multipart: { file },
    });
    expect(uploaded.status()).toBe(201);
    for (const [account, act, fields] of steps) {
      const form = { ...(marked(usualForms[act] ?? {}) as object), ...fields };
      const { status, body } = await post(await as(account), `petitions/${receipt.number}/acts/${act}`, form);
      expect([act, status, status === 200 ? null : body]).toEqual([act, 200, null]);
    }
    return receipt;
  }

  it('is the text it is on every page and paper, and runs nowhere', async () => {
    pages.clear();
    const { number, queryCode } = await written();
    const admin = await as('admin');
    for (const name of [markups[1]!, markups[3]!].map((one) => one.slice(0, 40)))
      await admin.request.post(`${office.url}/api/organisation/units`, {
        data: { id: `marked-${turn++}`, name, keywords: [markups[0]!.slice(0, 20)], leaders: ['leader'] },
      });
    const places: [account: string, addresses: string[]][] = [
      ['window', [`/petitions/${number}`, '/queue', '/registration', '/inbox']],
      ['handler', [`/petitions/${number}`, '/queue', '/inbox']],
      ['leader', [`/petitions/${number}`, '/decisions', '/dashboard', '/inbox', '/supervision']],
      ['admin', ['/organisation', '/operations', '/categories']],
    ];
    for (const [account, addresses] of places) {
      const page = await as(account);
      for (const address of addresses) {
        expect([account, address, await looked(page, address)]).toEqual([account, address, { marks: 0, links: 0 }]);
      }
    }
    const strangers = await watched(await office.page());
    expect(await looked(strangers, `/track.html#${number}/${queryCode}`)).toEqual({ marks: 0, links: 0 });
    expect(alerts).toEqual([]);
    await literalInPapers(strangers, { number, code: queryCode });
  });

  /** As the reader of the file finds it: the words as they were written, and no part of them a part of the document. */
  async function literalInPapers(page: Page, receipt: { number: string; code: string }): Promise<void> {
    const seen = await page.request.post(`${office.url}/api/track`, { data: receipt });
    const { notices } = (await seen.json()) as { notices: { id: string }[] };
    const texts: string[] = [];
    for (const { id } of notices) {
      const paper = await page.request.post(`${office.url}/api/track/notices/${id}/document?format=docx`, {
        data: receipt,
      });
      const { parts, text } = readWord(await paper.body());
      texts.push(text);
      for (const [name, xml] of Object.entries(parts).filter(([part]) => part.endsWith('.xml')))
        expect([name, /<[^>]*data-mark/.exec(xml)?.[0]]).toEqual([name, undefined]);
    }
    expect(texts.join('').match(/data-mark/g)?.length ?? 0).toBeGreaterThan(1);
  }
});
