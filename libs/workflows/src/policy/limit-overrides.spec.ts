import { describe, expect, test } from '@jest/globals';
import { clockNames, timeLimits } from '../regime-tables.js';
import { stateCouncilCalendars } from './calendar/state-council.js';
import { computeDeadline } from './deadline.js';
import { effectiveLimits, limitOverrideSchema, type LimitOverride } from './limit-overrides.js';
import { WorkCalendar } from './working-days.js';

const decision: LimitOverride = {
  clock: 'generalReply',
  term: 5,
  version: 2,
  effectiveFrom: '2026-01-01',
  decidedBy: 'admin',
  reason: '承诺提速',
};

describe('an administrator’s change of a term (R3: "may only be shortened")', () => {
  test.each<[string, Partial<LimitOverride>, boolean]>([
    ['a source term may be shortened', { clock: 'generalReply', term: 5 }, true],
    ['a source term may stay', { clock: 'generalReply', term: 7 }, true],
    ['a source term may not grow', { clock: 'generalReply', term: 8 }, false],
    ['a statutory term may be promised shorter', { clock: 'statutoryOpinion', term: 45 }, true],
    ['a statutory term may not grow', { clock: 'statutoryOpinion', term: 61 }, false],
    ['a local term may grow', { clock: 'handOverReceipt', term: 3 }, true],
    ['a report at once may wait hours', { clock: 'urgentReport', term: 4 }, true],
    ['but a day at most', { clock: 'urgentReport', term: 24 }, true],
    ['and not longer', { clock: 'urgentReport', term: 25 }, false],
    ['a given date has no term', { clock: 'superiorInstruction', term: 10 }, false],
    ['an ordered date has no term', { clock: 'orderedCompletion', term: 10 }, false],
    ['the same day is the same day', { clock: 'sameDay', term: 1 }, false],
    ['no days at all', { clock: 'handOverReceipt', term: 0 }, false],
    ['half a day', { clock: 'handOverReceipt', term: 1.5 }, false],
    ['version 1 is the table itself', { version: 1 }, false],
    ['an unreal date', { effectiveFrom: '2026-02-29' }, false],
    ['no reason', { reason: ' ' }, false],
    ['nobody decided', { decidedBy: '' }, false],
    ['an unknown clock', { clock: 'lunch' as never }, false],
  ])('%s', (_, change, accepted) => {
    expect(limitOverrideSchema.safeParse({ ...decision, ...change }).success).toBe(accepted);
  });
});

describe('the table in force', () => {
  const slower: LimitOverride = { ...decision, term: 6, version: 3, effectiveFrom: '2026-03-01' };

  test.each<[string, LimitOverride[], string, number, number]>([
    ['nothing decided', [], '2026-06-01', 7, 1],
    ['the day before it begins', [decision], '2025-12-31', 7, 1],
    ['the day it begins', [decision], '2026-01-01', 5, 2],
    ['the next decision', [decision, slower], '2026-03-01', 6, 3],
    ['in whatever order the rows come', [slower, decision], '2026-03-01', 6, 3],
    ['before the next one begins', [slower, decision], '2026-02-28', 5, 2],
    ['a later decision that began earlier', [decision, { ...slower, effectiveFrom: '2025-12-01' }], '2026-06-01', 6, 3],
  ])('%s', (_, overrides, onDate, term, version) => {
    const limits = effectiveLimits(overrides, onDate);
    expect(limits.generalReply).toEqual({ ...timeLimits.generalReply, term, version });
    expect(limits.specialReply).toEqual({ ...timeLimits.specialReply, version: 1 });
  });

  test('has every clock', () => {
    expect(Object.keys(effectiveLimits([decision], '2026-06-01'))).toEqual([...clockNames]);
  });

  test('its version goes into the deadline', () => {
    const due = computeDeadline({
      clock: 'generalReply',
      run: { run: 1, startedAt: '2026-03-03T02:00:00Z', startedBy: 'SIGNED_FOR' },
      limit: effectiveLimits([decision], '2026-03-03').generalReply,
      calendar: new WorkCalendar(stateCouncilCalendars),
    });
    expect(due).toMatchObject({ nominalDue: '2026-03-08', effectiveDue: '2026-03-09', limitVersion: 2 }); // Sun, Mon
    expect(due.explanation).toMatchObject({ term: 5, limitVersion: 2 });
  });
});
