import { describe, expect, it } from '@jest/globals';
import { spansOf } from './deadlines.logic.js';

describe('days that were not counted', () => {
  it('are one span while the reason stays', () => {
    const days = ['2026-10-01', '2026-10-02', '2026-10-03'].map((date) => ({ date, reason: '国庆节' }));
    expect(
      spansOf([...days, { date: '2026-10-04', reason: 'weekend' }, { date: '2026-10-10', reason: 'weekend' }]),
    ).toEqual([
      { from: '2026-10-01', to: '2026-10-03', reason: '国庆节' },
      { from: '2026-10-04', to: '2026-10-04', reason: 'weekend' },
      { from: '2026-10-10', to: '2026-10-10', reason: 'weekend' },
    ]);
  });

  it('run on over the end of a month', () => {
    expect(
      spansOf([
        { date: '2026-02-28', reason: 'weekend' },
        { date: '2026-03-01', reason: 'weekend' },
      ]),
    ).toHaveLength(1);
  });
});
