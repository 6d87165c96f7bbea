import { describe, expect, test } from '@jest/globals';
import { meritLosses, type UnfiledDenial } from './merit.js';

const noon = (day: string): string => `${day}T04:00:00.000Z`;
const found = (process: string, day: string, fell: string | null = null): UnfiledDenial => ({
  process,
  foundAt: noon(day),
  fellAt: fell === null ? null : noon(fell),
});

describe('the merit of a year is lost with the second denial outside the filing (R4)', () => {
  test.each<[string, UnfiledDenial[], [number, string, string | null, string][]]>([
    ['none', [], []],
    ['one', [found('a', '2025-03-07')], []],
    ['one in each of two years', [found('a', '2024-12-31'), found('b', '2025-01-01')], []],
    ['two', [found('a', '2025-01-01'), found('b', '2025-12-31')], [[2025, '2025-12-31', null, 'ab']]],
    [
      'three, entered with the second',
      [found('a', '2025-01-01'), found('b', '2025-02-01'), found('c', '2025-03-01')],
      [[2025, '2025-02-01', null, 'abc']],
    ],
    [
      'two, one of which fell: taken back, and on record',
      [found('a', '2025-01-01'), found('b', '2025-02-01', '2025-04-01')],
      [[2025, '2025-02-01', '2025-04-01', 'ab']],
    ],
    [
      'three, one of which fell: lost all the same',
      [found('a', '2025-01-01', '2025-04-01'), found('b', '2025-02-01'), found('c', '2025-03-01')],
      [[2025, '2025-02-01', null, 'bc']],
    ],
    ['one fell before the other was found', [found('a', '2025-01-01', '2025-01-15'), found('b', '2025-02-01')], []],
    [
      'taken back, and lost again by a third',
      [found('a', '2025-01-01', '2025-04-01'), found('b', '2025-02-01'), found('c', '2025-05-01')],
      [[2025, '2025-05-01', null, 'bc']],
    ],
    [
      'fallen in the year after: the year it was found in gets its merit back',
      [found('a', '2025-01-01'), found('b', '2025-02-01', '2026-01-05')],
      [[2025, '2025-02-01', '2026-01-05', 'ab']],
    ],
  ])('%s', (_, denials, losses) => {
    const read = meritLosses(denials).map(({ year, enteredOn, takenBackOn, sources }) => [
      year,
      enteredOn,
      takenBackOn,
      sources.join(''),
    ]);
    expect(read).toEqual(losses);
    expect(meritLosses([...denials].reverse())).toEqual(
      meritLosses(denials).map((loss) => ({ ...loss, sources: expect.any(Array) })),
    );
  });

  test('the year is the office’s, not that of Greenwich', () => {
    const denials = ['2025-12-31T15:59:59.000Z', '2025-12-31T16:00:00.000Z', '2026-02-01T04:00:00.000Z'];
    const losses = meritLosses(denials.map((foundAt, index) => ({ process: String(index), foundAt, fellAt: null })));
    expect(losses.map(({ year, sources }) => [year, sources])).toEqual([[2026, ['1', '2']]]);
  });
});
