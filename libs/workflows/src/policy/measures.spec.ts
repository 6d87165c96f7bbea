import { describe, expect, test } from '@jest/globals';
import { consequences, type LedgerConsequence, type LedgerEntry } from './measures.js';

const warned = (issuedOn: string): LedgerEntry => ({ measure: 'efficiencyWarning', issuedOn, withdrawn: false });
const withdrawn = (issuedOn: string): LedgerEntry => ({ ...warned(issuedOn), withdrawn: true });
const reassigned = (issuedOn: string, reassignedOn: string): LedgerEntry => ({ ...warned(issuedOn), reassignedOn });
const three2025Reassigned = [warned('2025-02-01'), warned('2025-05-01'), reassigned('2025-09-01', '2025-09-01')];
const three2025 = [warned('2025-02-01'), warned('2025-05-01'), warned('2025-09-01')];

describe('warnings of a calendar year (R6)', () => {
  test.each<[string, LedgerEntry[], number, number, LedgerConsequence]>([
    ['a clean year', [], 2025, 0, 'none'],
    ['one', [warned('2025-02-01')], 2025, 1, 'notExcellent'],
    ['two', three2025.slice(1), 2025, 2, 'basicallyCompetent'],
    ['three', three2025, 2025, 3, 'notCompetentAndReassigned'],
    ['three, one withdrawn', [...three2025.slice(1), withdrawn('2025-02-01')], 2025, 2, 'basicallyCompetent'],
    [
      'other measures do not count',
      [
        { ...warned('2025-02-01'), measure: 'admonition' },
        { ...warned('2025-03-01'), measure: 'writtenSelfReview' },
      ],
      2025,
      0,
      'none',
    ],
    [
      'no reassignment entered, so that none is counted from',
      [...three2025, warned('2026-03-01')],
      2026,
      1,
      'notExcellent',
    ],
    ['each year for itself', [warned('2024-12-31'), warned('2025-01-01')], 2025, 1, 'notExcellent'],
    ['the year after three, clean', three2025, 2026, 0, 'none'],
    ['a fourth in the same year', [...three2025Reassigned, warned('2025-11-01')], 2025, 4, 'reportedToCounty'],
    ['a fourth on the day of the third', [...three2025Reassigned, warned('2025-09-01')], 2025, 4, 'reportedToCounty'],
    [
      'one within a year after the reassignment',
      [...three2025Reassigned, warned('2026-08-31')],
      2026,
      1,
      'reportedToCounty',
    ],
    ['on the last day of that year', [...three2025Reassigned, warned('2026-09-01')], 2026, 1, 'reportedToCounty'],
    ['one day too late', [...three2025Reassigned, warned('2026-09-02')], 2026, 1, 'notExcellent'],
    ['one within the year, withdrawn', [...three2025Reassigned, withdrawn('2026-03-01')], 2026, 0, 'none'],
    [
      'the third withdrawn: no reassignment to follow',
      [...three2025.slice(0, 2), withdrawn('2025-09-01'), warned('2026-03-01')],
      2026,
      1,
      'notExcellent',
    ],
    [
      'reassigned later than warned',
      [...three2025.slice(0, 2), reassigned('2025-09-01', '2025-12-01'), warned('2026-11-30')],
      2026,
      1,
      'reportedToCounty',
    ],
    [
      'warned again before the reassignment',
      [...three2025.slice(0, 2), reassigned('2025-09-01', '2025-12-01'), warned('2025-10-01')],
      2025,
      4,
      'notCompetentAndReassigned',
    ],
    [
      'in whatever order they were entered',
      [warned('2025-11-01'), ...three2025Reassigned].reverse(),
      2025,
      4,
      'reportedToCounty',
    ],
  ])('%s', (_, entries, year, count, consequence) => {
    expect(consequences(entries, year)).toMatchObject({ count, consequence });
  });

  test('the reason says the count, the consequence and the reassignment', () => {
    expect(consequences([warned('2025-02-01')], 2025).reason).toEqual({
      zh: '2025年度效能告诫1次，年度考核不得评为优秀',
      en: '1 efficiency warning in 2025: cannot be appraised “excellent”',
    });
    expect(consequences([...three2025Reassigned, warned('2026-03-01')], 2026).reason.zh).toBe(
      '2026年度效能告诫1次，年度考核不得评为优秀；2025-09-01调离岗位后一年内再次受到效能告诫，报县处理',
    );
  });

  test('three warnings and no reassignment: said so, and no date invented', () => {
    expect(consequences(three2025, 2025).reason.zh).toBe(
      '2025年度效能告诫3次，年度考核评为不称职并调离岗位；调离尚未登记',
    );
    expect(consequences(three2025Reassigned, 2025).reason.zh).not.toContain('尚未登记');
  });

  test.each<[number, string | null, boolean]>([
    [2025, null, true],
    [2026, null, false],
    [2025, '2025-12-01', false],
  ])('the loss of the merit of 2025 in %i, taken back on %s: %s', (year, takenBackOn, lost) => {
    const loss = { year: 2025, sources: ['a', 'b'], enteredAt: '', enteredOn: '2025-03-07', takenBackOn };
    const { meritLost, reason } = consequences([], year, [loss]);
    expect([meritLost, reason.zh.includes('未经报备擅自否定2次，取消当年评优资格')]).toEqual([lost, lost]);
  });

  test('the ledger itself is left as it was', () => {
    const ledger = Object.freeze([warned('2025-11-01'), ...three2025]);
    expect(() => consequences(ledger, 2025)).not.toThrow();
  });
});
