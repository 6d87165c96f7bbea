import { describe, expect, it } from '@jest/globals';
import { casesAt, inPercent, scaleOf, within } from './drill-down.logic.js';

describe('from a figure to its cases', () => {
  it('carries the filters in the address', () => {
    expect(casesAt({ category: '民政/低保' })).toBe('/cases?category=%E6%B0%91%E6%94%BF%2F%E4%BD%8E%E4%BF%9D');
    expect(within({ period: { from: '2026-01-01', to: '2026-03-31' } }, { standing: 'late' })).toBe(
      '/cases?from=2026-01-01&to=2026-03-31&standing=late',
    );
  });

  it('says shares in percent, and none where there is none', () => {
    expect([inPercent(1), inPercent(0.9337), inPercent(0), inPercent(null)]).toEqual(['100%', '93.4%', '0%', '—']);
  });

  it('scales a chart to a round number', () => {
    expect([scaleOf([]), scaleOf([3]), scaleOf([17, 42]), scaleOf([101])]).toEqual([5, 5, 50, 200]);
  });
});
