import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { accessibilityFaults } from '../support/office-browser.js';
import { printedPages } from '../support/printed-pages.js';

const desktop = { viewport: { width: 1366, height: 768 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

inTheBrowser('the page of a case for a reader in a hurry', (office) => {
  /** A matter that was handed over, signed for and given work in progress. */
  const beingHandled = async (title: string): Promise<string> => {
    const { number } = await office.handedOver(title);
    const handler = await office.signedIn('handler');
    await handler.request.post(`${office.url}/api/petitions/${number}/acts/signFor`, { data: {} });
    return number;
  };
  const inEnglish = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
  };
  const sound = async (page: Page): Promise<void> => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.scrollingElement.scrollWidth <= innerWidth')).toBe(true);
  };
  const headings = (page: Page): Promise<string[]> => page.locator('#main h2').allInnerTexts();
  /** The parts of the course, each with how it stands as it is read aloud. */
  const course = async (page: Page): Promise<string[]> =>
    (await page.locator('.course-part').all()).reduce<Promise<string[]>>(
      async (before, part) => [
        ...(await before),
        (await part.locator('strong, .course-mark, .sr-only').allTextContents()).slice(0, 2).join(' '),
      ],
      Promise.resolve([]),
    );

  it('says what it is about, what to do now and how far it is, in this order, without the graph', async () => {
    const number = await beingHandled('村道路面塌陷');
    const page = await office.signedIn('handler', desktop);
    await office.openCase(page, number);
    expect((await headings(page)).slice(0, 5)).toEqual([
      '反映内容',
      '现在要办',
      '办到哪一步',
      '办理流程图',
      '办理经过',
    ]);
    expect(await course(page)).toEqual(['登记 已完成', '受理 已完成', '办理 正在这一步', '答复 尚未到', '办结 尚未到']);
    const now = page.locator('[aria-current=step]');
    expect(await now.innerText()).toContain('办理中');
    expect(await now.locator('.course-due time').getAttribute('datetime')).toMatch(/^\d{4}-/);
    const [text, acts] = await Promise.all([
      page.getByText('多次反映没有结果').boundingBox(),
      page.getByRole('button', { name: '答复', exact: true }).boundingBox(),
    ]);
    for (const box of [text, acts]) expect(box!.y + box!.height).toBeLessThanOrEqual(desktop.viewport.height);
    expect(await page.locator('.picture svg').count()).toBe(0);
    await page.screenshot({ path: shot('case-page-desktop') });
    await page.screenshot({ path: shot('case-page-whole'), fullPage: true });
    await sound(page);
    await inEnglish(page);
    expect((await headings(page)).slice(0, 3)).toEqual(['What it is about', 'To do now', 'How far it is']);
    await page.screenshot({ path: shot('case-page-en'), fullPage: true });
    await sound(page);
  });

  it('draws the graph when somebody asks: the ways of this case, then every way', async () => {
    const page = await office.signedIn('handler', desktop);
    await office.openCase(page, await beingHandled('水渠多年未清淤'));
    await page.getByText('办理流程图').click();
    await page.locator('.stage-now').waitFor();
    const [ownWays, ownCrossings] = [await page.locator('.way').count(), await crossings(page)];
    expect(ownCrossings).toBe(0);
    await sound(page);
    await page.locator('.picture-card').screenshot({ path: shot('case-page-graph') });
    await page.getByLabel('显示程序的全部去向').check();
    await page
      .locator('.way')
      .nth(ownWays + 1)
      .waitFor();
    await page.locator('.picture-card').screenshot({ path: shot('case-page-graph-whole') });
    await sound(page);
  });

  it('says each thing once: a paper with its act and what became of it, daily work in a fold', async () => {
    const number = await beingHandled('电线杆倾斜');
    const page = await office.signedIn('handler', desktop);
    await office.openCase(page, number);
    const registered = page.locator('.timeline > li').last();
    await registered.locator('.timeline-papers').getByText('已印发').waitFor();
    expect(await page.locator('.timeline').getByText('文书已生成').count()).toBe(0);
    await page.screenshot({ path: shot('case-page-timeline'), fullPage: true });
  });

  it('fits a phone in both languages, nothing to be scrolled sideways', async () => {
    const number = await beingHandled('排水沟堵塞');
    const page = await office.signedIn('handler', phone);
    await office.openCase(page, number);
    await sound(page);
    await page.screenshot({ path: shot('case-page-phone'), fullPage: true });
    await page.getByText('办理流程图').click();
    await page.locator('.stage-now').waitFor();
    await sound(page);
    await page.screenshot({ path: shot('case-page-phone-graph'), fullPage: true });
    await inEnglish(page);
    await sound(page);
    await page.screenshot({ path: shot('case-page-phone-en'), fullPage: true });
  });

  it('prints the whole case from the beginning, its number and the count on every page, nothing to click', async () => {
    const number = await beingHandled('桥面护栏缺失');
    const page = await office.signedIn('handler', desktop);
    await office.openCase(page, number);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.case-cover-title').innerText()).toBe('桥面护栏缺失');
    const pages = await printedPages(page, shot('case-page-print'));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((text, index) => {
      expect(text).toContain(`信访件${number}`);
      expect(text).toContain(`第${index + 1}页，共${pages.length}页`);
    });
    const whole = pages.join('\n');
    const parts = ['多次反映没有结果', '办到哪一步', '办理经过', '为什么是这一天', '有诉必理'];
    const order = parts.map((words) => whole.indexOf(words));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(whole.indexOf('登记')).toBeLessThan(whole.lastIndexOf('签收'));
    for (const words of ['打印全案', '查看完整信息', '主菜单']) expect(whole).not.toContain(words);
  });
});

/** How often ways of the picture cross, those that share an end apart. */
const crossings = (page: Page): Promise<number> =>
  page.evaluate(() => {
    type Way = { getTotalLength(): number; getPointAtLength(length: number): { x: number; y: number } };
    const { document } = globalThis as unknown as { document: { querySelectorAll(of: string): Iterable<Way> } };
    const lines = [...document.querySelectorAll('.way')].map((way) => {
      const length = way.getTotalLength();
      return Array.from({ length: 41 }, (_, index) => way.getPointAtLength((length * index) / 40));
    });
    type Point = { x: number; y: number };
    const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    const meet = (a: Point, b: Point, c: Point, d: Point) =>
      side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    const crossed = (one: Point[], other: Point[]): boolean =>
      one.some(
        (point, at) => at > 0 && other.some((end, to) => to > 0 && meet(one[at - 1]!, point, other[to - 1]!, end)),
      );
    return lines.reduce((sum, line, at) => sum + lines.slice(at + 1).filter((other) => crossed(line, other)).length, 0);
  });
