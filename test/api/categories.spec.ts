import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let admin: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, admin] = await Promise.all([office.signedInAs('window'), office.signedInAs('admin')]);
});
afterAll(() => office.close());

describe('the dictionary of categories (R2)', () => {
  it('begins with what a township needs, with every reading of each character', async () => {
    const items = (await window.list('categories')) as { path: string; readings: string[][] }[];
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

  it('is replaced as a whole by an administrator, in the order given', async () => {
    expect(
      await admin.post('categories', { lines: '教育,学校，入学\n\n教育/学校/收费\n教育/学校/收费\n其他' }),
    ).toMatchObject({ status: 200, body: { count: 3 } });
    expect(((await window.list('categories')) as { path: string }[]).map(({ path }) => path)).toEqual([
      '教育/学校/入学',
      '教育/学校/收费',
      '其他',
    ]);
    expect((await window.post('categories', { lines: '其他' })).status).toBe(403);
  });

  it.each([
    ['甲/乙/丙/丁', '第 1 行'],
    [`其他\n${'长'.repeat(31)}`, '第 2 行'],
    ['\n , /\n', '没有任何分类'],
  ])('%j is refused and nothing lost', async (lines, words) => {
    const { status, body } = await admin.post('categories', { lines });
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining(words)]);
    expect(await window.list('categories')).not.toHaveLength(0);
  });
});
