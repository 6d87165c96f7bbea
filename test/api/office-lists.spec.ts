import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let admin: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, admin] = (await Promise.all(['window', 'admin'].map((id) => office.signedInAs(id)))) as [Officer, Officer];
});
afterAll(() => office.close());

interface Line {
  path: string;
  retired: boolean;
  readings: string[][];
}
const linesOf = async (name: string): Promise<Line[]> => (await window.list(`lists/${name}`)) as Line[];
/** Those offered, in their order. */
const offered = async (name: string): Promise<string[]> =>
  (await linesOf(name)).filter(({ retired }) => !retired).map(({ path }) => path);
const retired = async (name: string): Promise<string[]> =>
  (await linesOf(name)).filter((one) => one.retired).map(({ path }) => path);
const changes = (name: string, change: object) => admin.post(`lists/${name}/changes`, change);

describe('the dictionary of categories (R2)', () => {
  it('begins with what a township needs, with every reading of each character', async () => {
    const items = await linesOf('categories');
    expect(items.length).toBeGreaterThan(60);
    const readings = (path: string) => items.find((item) => item.path === path)?.readings;
    expect(
      readings('民政/社会救助/最低生活保障')
        ?.map(([first]) => first)
        .join(' '),
    ).toMatch(/^min zheng she hui jiu zhu/);
    expect(readings('退役军人/安置优抚/就业安置')).toHaveLength(12);
    for (const { path, readings: all } of items)
      for (const [index, sign] of [...path.replaceAll('/', '')].entries())
        if (sign === '行') expect(all[index]).toEqual(expect.arrayContaining(['xing', 'hang']));
  });

  it('is imported in the order given, as the preview said; what is not in the file is offered no more, and never lost', async () => {
    const before = await offered('categories');
    const lines = '教育,学校，入学\n\n教育/学校/收费\n教育/学校/收费\n其他';
    const preview = await admin.post('lists/categories/preview', { lines });
    expect(preview.status).toBe(200);
    expect(await offered('categories')).toEqual(before);
    const imported = await admin.post('lists/categories', { lines });
    expect(imported).toMatchObject({ status: 200, body: preview.body });
    expect(await offered('categories')).toEqual(['教育/学校/入学', '教育/学校/收费', '其他']);
    const { added, kept } = imported.body as { added: string[]; kept: number };
    expect(added.length + kept).toBe(3);
    expect(new Set(await retired('categories'))).toEqual(
      new Set(before.filter((path) => !['教育/学校/入学', '教育/学校/收费', '其他'].includes(path))),
    );
  });

  it.each([
    ['甲/乙/丙/丁', '第 1 行'],
    [`其他\n${'长'.repeat(31)}`, '第 2 行'],
    ['\n , /\n', '没有任何条目'],
  ])('%j is refused and nothing lost', async (lines, words) => {
    for (const path of ['lists/categories', 'lists/categories/preview']) {
      const { status, body } = await admin.post(path, { lines });
      expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining(words)]);
    }
    expect(await offered('categories')).not.toHaveLength(0);
  });
});

describe('an entry of a list', () => {
  it('is added, moved with what hangs below it, retired and restored, each on record with who did it', async () => {
    await admin.post('lists/places', { lines: '柳河镇/青石村/一组\n柳河镇/青石村/二组\n柳河镇/桥头村' });
    expect((await changes('places', { act: 'add', path: '柳河镇／桥头村， 三组 ' })).status).toBe(200);
    expect(await offered('places')).toContain('柳河镇/桥头村/三组');
    await changes('places', { act: 'move', path: '柳河镇/青石村', to: '柳河镇/青石社区' });
    expect(await offered('places')).toEqual([
      '柳河镇/青石社区/一组',
      '柳河镇/青石社区/二组',
      '柳河镇/桥头村',
      '柳河镇/桥头村/三组',
    ]);
    expect(await retired('places')).toEqual(['柳河镇/青石村/一组', '柳河镇/青石村/二组']);
    await changes('places', { act: 'retire', path: '柳河镇/桥头村' });
    expect(await offered('places')).toEqual(['柳河镇/青石社区/一组', '柳河镇/青石社区/二组']);
    await changes('places', { act: 'restore', path: '柳河镇/桥头村/三组' });
    expect(await offered('places')).toContain('柳河镇/桥头村/三组');
    const log = (await admin.list('organisation/log')) as { act: string; subject: string; officer: string }[];
    expect(log.slice(0, 5).map(({ act, subject, officer }) => [act, subject, officer])).toEqual(
      ['listRestore', 'listRetire', 'listMove', 'listAdd', 'listImport'].map((act) => [act, '属地', 'admin']),
    );
  });

  it.each([
    [{ act: 'add', path: '柳河镇/青石社区/一组' }, '已有此条'],
    [{ act: 'add', path: ' / ' }, '最多四级'],
    [{ act: 'add', path: '一/二/三/四/五' }, '最多四级'],
    [{ act: 'retire', path: '没有的镇' }, '没有此条'],
    [{ act: 'retire', path: '柳河' }, '没有此条'],
    [{ act: 'restore', path: '柳河镇/青石社区' }, '没有停用'],
    [{ act: 'move', path: '没有的镇', to: '另一镇' }, '没有此条'],
    [{ act: 'move', path: '柳河镇', to: '柳河镇/新区' }, '不能移到'],
    [{ act: 'move', path: '柳河镇/青石社区/一组', to: '柳河镇/青石社区/二组' }, '同名'],
    [{ act: 'move', path: '柳河镇/青石社区', to: '甲/乙/丙/丁/戊' }, '最多四级'],
    [{ act: 'move', path: '柳河镇/青石社区', to: '甲/乙/丙/丁' }, '最多四级'],
  ])('%j is refused, and nothing changes', async (change, words) => {
    const before = await linesOf('places');
    const { status, body } = await changes('places', change);
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining(words)]);
    expect(await linesOf('places')).toEqual(before);
  });

  it('is changed by an administrator alone, in a list there is', async () => {
    for (const path of ['lists/places', 'lists/places/preview'])
      expect((await window.post(path, { lines: '其他' })).status).toBe(403);
    expect((await window.post('lists/places/changes', { act: 'add', path: '其他' })).status).toBe(403);
    for (const name of ['villages', 'toString', '__proto__', 'category'])
      expect([name, (await admin.post(`lists/${name}/changes`, { act: 'add', path: '甲' })).status]).toEqual([
        name,
        404,
      ]);
  });

  it('that was retired is offered no more, and matters that have it keep it', async () => {
    await changes('categories', { act: 'add', path: '水利/灌溉' });
    const petition = await aPetition().with({ category: '水利/灌溉' }).registeredBy(window);
    await changes('categories', { act: 'retire', path: '水利' });
    expect((await window.sees(petition)).category).toBe('水利/灌溉');
    const form = {
      channel: 'visit',
      title: '水渠',
      content: '不通',
      category: '水利/灌溉',
      petitioners: [{ name: '张三' }],
    };
    expect((await window.post('petitions', form)).status).toBe(422);
  });

  it('of the places is offered; another place is taken down as it is said (R2)', async () => {
    const form = { channel: 'visit', title: '路灯', content: '不亮', petitioners: [{ name: '张三' }] };
    for (const place of ['柳河镇/青石社区/一组', '老供销社后面'])
      expect((await window.post('petitions', { ...form, place })).status).toBe(201);
  });
});
