import { describe, expect, it } from '@jest/globals';
import { isSpeltBy } from './spelling.logic.js';

// 重大行政绿化
const readings = [['zhong', 'chong'], ['da', 'dai'], ['xing', 'hang', 'heng'], ['zheng'], ['lv', 'lu'], ['hua']];

describe('characters found by how they are spelt', () => {
  it.each([
    'zhongda',
    'chongda',
    'zhong da xing',
    'chongdaihang',
    'zdxz',
    'cdh',
    'zhongdx',
    'daxin',
    'hzheng',
    'lvhua',
    'lühua',
    'LUHUA',
    'z',
  ])('by %s', (typed) => {
    expect(isSpeltBy(typed, readings)).toBe(true);
  });

  it.each(['', ' ', 'zhongxing', 'dazhong', 'zhongdaxingzhenglvhuaa', '重', 'zz'])('not by "%s"', (typed) => {
    expect(isSpeltBy(typed, readings)).toBe(false);
  });

  it('soon says no, however many letters are typed', () => {
    const many = Array.from({ length: 90 }, () => ['a', 'an', 'ang']);
    expect(isSpeltBy(`${'an'.repeat(45)}x`, many)).toBe(false);
  });
});
