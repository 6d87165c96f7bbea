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
  it('begins with what a township needs, each spelt in letters', async () => {
    const items = (await window.list('categories')) as { path: string; spelt: string }[];
    expect(items.length).toBeGreaterThan(60);
    expect(items.find(({ path }) => path === '民政/社会救助/最低生活保障')).toEqual({
      path: '民政/社会救助/最低生活保障',
      spelt: 'minzhengshehuijiuzhuzuidishenghuobaozhang mzshjzzdshbz',
    });
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
