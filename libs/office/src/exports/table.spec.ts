import { describe, expect, it } from '@jest/globals';
import { allPages, lastDay, lightInWords, mostRows, tableOf } from './table.js';

/** A list of so many rows, read a thousand at a time. */
const listOf = (total: number) => (cursor: string | undefined) => {
  const from = Number(cursor ?? 0);
  const to = Math.min(from + 1000, total);
  const items = Array.from({ length: to - from }, (_, index) => from + index);
  return Promise.resolve({ items, next: to < total ? String(to) : null });
};

describe('the rows of an export', () => {
  it.each([
    [0, 0, false],
    [1500, 1500, false],
    [mostRows, mostRows, false],
    [mostRows + 1, mostRows, true],
    [mostRows * 3, mostRows, true],
  ])('of a list of %i are %i, and it is said that there are more: %s', async (total, rows, isCut) => {
    const found = await allPages(listOf(total));
    expect([found.items.length, found.items.at(-1) ?? null, found.isCut]).toEqual([
      rows,
      rows === 0 ? null : rows - 1,
      isCut,
    ]);
  });

  it('are numbered, with headings in the language asked for; what an item has not is empty', () => {
    const columns = [{ name: 'title', width: 10, text: ({ title }: { title: string | null }) => title }] as const;
    const found = { items: [{ title: '低保' }, { title: null }], isCut: false };
    expect(tableOf(columns, found, 'zh').columns.map(({ heading }) => heading)).toEqual(['序号', '事项']);
    expect(tableOf(columns, found, 'en')).toEqual({
      columns: [
        { heading: 'No.', width: 6 },
        { heading: 'Matter', width: 10 },
      ],
      rows: [
        ['1', '低保'],
        ['2', ''],
      ],
      count: 2,
      isCut: false,
    });
  });

  it('say the last day of a clock that ends at 24:00, and its light in words', () => {
    expect([lastDay('2026-03-09T16:00:00.000Z'), lastDay('2026-03-09T16:00:00.001Z'), lastDay(null)]).toEqual([
      '2026-03-09',
      '2026-03-10',
      null,
    ]);
    expect(lightInWords({ light: 'red', urgent: true }, 'zh')).toBe('红牌 重大紧急');
    expect(lightInWords({ light: null, urgent: false }, 'en')).toBe('');
  });
});
