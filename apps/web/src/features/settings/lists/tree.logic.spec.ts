import { describe, expect, it } from '@jest/globals';
import { countOf, isOffered, treeOf } from './tree.logic.js';

const line = (path: string, retired = false) => ({ path, retired });

describe('a list as a tree', () => {
  const tree = treeOf([line('民政/低保'), line('水利'), line('民政/养老/补贴', true), line('水利/灌溉')]);

  it('keeps the order of the lines, and puts each below its levels, those that stand in no line too', () => {
    expect(tree.map(({ path, line: at }) => [path, at?.path ?? null])).toEqual([
      ['民政', null],
      ['水利', '水利'],
    ]);
    expect(tree[0]?.below.map(({ name }) => name)).toEqual(['低保', '养老']);
    expect(tree.map(countOf)).toEqual([2, 2]);
  });

  it('tells what is offered from what is not', () => {
    expect(tree.map(isOffered)).toEqual([true, true]);
    expect(tree[0]?.below.map(isOffered)).toEqual([true, false]);
    expect(isOffered(treeOf([line('甲', true)])[0]!)).toBe(false);
  });
});
