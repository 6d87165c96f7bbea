import { describe, expect, it } from '@jest/globals';
import { processes } from '../regime-tables.js';
import {
  dueForReview,
  retentionGroundOf,
  retentionGrounds,
  yearsKept,
  type FiledMatter,
  type RetentionGround,
} from './retention.js';

const matter = (more: Partial<FiledMatter> = {}): FiledMatter => ({
  lane: 'appealOrRequest',
  purpose: 'request',
  outcome: 'answered',
  flags: [],
  ran: [],
  ...more,
});

const classOf = (more: Partial<FiledMatter>) => retentionGrounds[retentionGroundOf(matter(more))].class;

describe('R11 the class of a file (国家档案局令第8号)', () => {
  it.each<[string, Partial<FiledMatter>, RetentionGround]>([
    ['有领导重要批示和处理结果的 永久', { ran: ['leadersInstruction', 'supervised'] }, 'leadersInstruction'],
    ['其他有处理结果的 30年', {}, 'answered'],
    ['当场答复也是处理结果', { outcome: 'answeredOnTheSpot' }, 'answered'],
    ['没有处理结果的 10年：撤回', { outcome: 'withdrawn' }, 'withoutResult'],
    ['没有处理结果的 10年：告知去向', { outcome: 'redirected' }, 'withoutResult'],
    ['否定', { outcome: 'notAccepted' }, 'denied'],
    ['否定报备后纠正的', { ran: ['denied'] }, 'denied'],
    ['意见建议', { lane: 'suggestion' }, 'lighter'],
    ['咨询', { purpose: 'enquiry' }, 'lighter'],
    ['经过督办的建议', { lane: 'suggestion', ran: ['supervised'] }, 'supervised'],
    ['撤回的检举控告', { lane: 'accusation', outcome: 'withdrawn' }, 'accusation'],
    ['启动过追究的', { outcome: 'withdrawn', ran: ['accountability', 'supervised'] }, 'accountability'],
    ['重大紧急', { flags: ['urgentMajor'], outcome: 'redirected' }, 'urgentMajor'],
    ['不知道结果的按有处理结果', { outcome: null }, 'answered'],
  ])('%s', (_words, more, ground) => {
    expect(retentionGroundOf(matter(more))).toBe(ground);
  });

  it('is never shortened by a procedure that ran in it, whichever', () => {
    const rank = { tenYears: 0, thirtyYears: 1, permanent: 2 };
    for (const { retains } of Object.values(processes))
      if (retains)
        for (const outcome of ['answered', 'withdrawn', 'cannotBeDone'] as const)
          expect(rank[classOf({ outcome, ran: [retains] })]).toBeGreaterThanOrEqual(rank[classOf({ outcome })]);
  });
});

describe('R11 years and the first day', () => {
  it('are those of the source, or more where the office says so, never fewer', () => {
    expect(yearsKept('permanent', [{ class: 'tenYears', years: 100 }])).toBeNull();
    expect(yearsKept('tenYears', [])).toBe(10);
    expect(yearsKept('tenYears', [{ class: 'tenYears', years: 15 }])).toBe(15);
    expect(yearsKept('thirtyYears', [{ class: 'thirtyYears', years: 12 }])).toBe(30);
  });

  it.each([
    ['2026-01-01', 10, null, '2037-01-01'],
    ['2026-12-31', 10, null, '2037-01-01'],
    ['2027-01-01', 10, null, '2038-01-01'],
    ['2026-03-02', 30, null, '2057-01-01'],
    ['2026-03-02', 10, '2030-06-30', '2037-01-01'],
    ['2026-03-02', 10, '2036-12-31', '2037-01-01'],
    ['2026-03-02', 10, '2037-01-01', '2037-01-02'],
    ['2026-03-02', 10, '2038-12-31', '2039-01-01'],
    ['2026-03-02', null, '2038-12-31', null],
  ])('closed on %s, kept %s years, longer until %s: %s', (closedOn, years, keptUntil, due) => {
    expect(dueForReview({ closedOn, years, keptUntil })).toBe(due);
  });
});
