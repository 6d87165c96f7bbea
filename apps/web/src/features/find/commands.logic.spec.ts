import { describe, expect, it } from '@jest/globals';
import { destinationsMeant, isMeantExactly } from './commands.logic.js';

const all = [
  { to: '/registration', label: '登记', spelt: 'deng ji' },
  { to: '/decisions', label: '待我审批', spelt: 'dai wo shen pi' },
  { to: '/inbox', label: '收件箱', spelt: 'shou jian xiang' },
];
const meant = (typed: string): string[] => destinationsMeant(typed, all).map(({ to }) => to);

describe('where somebody may mean to go', () => {
  it.each([
    ['登记', ['/registration']],
    ['审 批', ['/decisions']],
    ['dj', ['/registration']],
    ['ＤＷＳＰ', ['/decisions']],
    ['shoujian', ['/inbox']],
    ['regis', ['/registration']],
    ['d', ['/registration', '/decisions']],
    ['路灯', []],
  ])('is understood as it is typed: %s', (typed, to) => expect(meant(typed)).toEqual(to));

  it('is certain where it is what was typed', () => {
    const [register] = all;
    expect(['登记', 'dj', 'DengJi', '登', 'd'].map((typed) => isMeantExactly(typed, register!))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is anywhere while nothing is typed', () => expect(meant(' ')).toEqual(all.map(({ to }) => to)));
});
