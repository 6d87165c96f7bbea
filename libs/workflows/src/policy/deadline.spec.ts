import { describe, expect, test } from '@jest/globals';
import type { ClockRun } from '../process/clock-run.js';
import { clockNames, type ClockName } from '../regime-tables.js';
import { stateCouncilCalendars } from './calendar/state-council.js';
import { computeDeadline, type Deadline } from './deadline.js';
import { explainInWords } from './explain-in-words.js';
import { effectiveLimits } from './limit-overrides.js';
import { WorkCalendar } from './working-days.js';

const calendar = new WorkCalendar(stateCouncilCalendars);
const limits = effectiveLimits([], '2025-01-01');

function deadline(clock: ClockName, receivedOn: string, facts: Partial<ClockRun> = {}): Deadline {
  const run: ClockRun = { run: 1, startedAt: `${receivedOn}T10:00:00+08:00`, startedBy: 'SIGNED_FOR', ...facts };
  return computeDeadline({ clock, run, limit: limits[clock], calendar });
}

/** clock · started on · nominal due · effective due · weekdays and why. */
type WorkedDate = [clock: ClockName, startedOn: string, nominal: string, effective: string, why: string];

const workedDates: WorkedDate[] = [
  ['sameDay', '2025-03-04', '2025-03-04', '2025-03-04', 'Tue, its own day'],
  ['sameDay', '2025-10-04', '2025-10-04', '2025-10-04', 'Sat of National Day: the day received all the same'],
  ['generalReply', '2025-03-04', '2025-03-11', '2025-03-11', 'Tue → Tue'],
  ['generalReply', '2025-09-28', '2025-10-05', '2025-10-09', 'make-up Sun → Sun of National Day → Thu'],
  ['generalReply', '2025-09-20', '2025-09-27', '2025-09-28', 'Sat → Sat → make-up Sun'],
  ['generalReply', '2025-10-04', '2025-10-11', '2025-10-11', 'Sat of National Day → make-up Sat'],
  ['generalReply', '2025-12-28', '2026-01-04', '2026-01-04', 'Sun → make-up Sun of the next year'],
  ['generalReply', '2026-12-20', '2026-12-27', '2026-12-28', 'Sun → Sun → Mon'],
  ['generalReply', '2026-12-24', '2026-12-31', '2026-12-31', 'Thu → Thu, last day of the loaded year'],
  [
    'generalReply',
    '2020-01-17',
    '2020-01-24',
    '2020-02-03',
    'Fri → Fri, Spring Festival lengthened to 2 February → Mon',
  ],
  ['generalReply', '2020-01-25', '2020-02-01', '2020-02-03', 'Sat → Sat, no longer a make-up day → Mon'],
  ['generalReply', '2024-02-22', '2024-02-29', '2024-02-29', 'Thu → Thu, leap day'],
  ['generalReply', '2023-02-22', '2023-03-01', '2023-03-01', 'Wed → Wed, no leap day'],
  ['generalReply', '2011-12-24', '2011-12-31', '2011-12-31', 'Sat → make-up Sat named by the notice for 2012'],
  ['generalReply', '2018-12-24', '2018-12-31', '2019-01-02', 'Mon → Mon of New Year → Wed'],
  ['specialReply', '2025-03-04', '2025-03-19', '2025-03-19', 'Tue → Wed'],
  ['specialReply', '2025-04-17', '2025-05-02', '2025-05-06', 'Thu → Fri of Labour Day → Tue'],
  ['specialReply', '2026-02-02', '2026-02-17', '2026-02-24', 'Mon → Tue of Spring Festival → Tue'],
  ['unitTerm', '2025-03-04', '2025-03-11', '2025-03-11', 'signed Tue → Tue'],
  ['unitTermAfterMiss', '2026-12-20', '2026-12-27', '2026-12-28', 'signed Sun → Sun → Mon'],
  ['routeNotice', '2025-01-14', '2025-01-29', '2025-02-05', 'Tue → Wed of Spring Festival → Wed'],
  ['lookBack', '2026-03-10', '2026-03-17', '2026-03-17', 'Tue → Tue over one weekend'],
  ['transferObjection', '2025-03-04', '2025-03-11', '2025-03-11', 'Tue → Tue over one weekend'],
  [
    'transferObjection',
    '2025-09-26',
    '2025-10-10',
    '2025-10-10',
    'Fri → Fri: make-up Sun counts, 1 to 8 October do not',
  ],
  ['transferObjection', '2020-01-21', '2020-02-05', '2020-02-05', 'Tue → Wed over the lengthened Spring Festival'],
  ['coordinationDecision', '2025-10-10', '2025-10-11', '2025-10-11', 'Fri → make-up Sat'],
  ['coordinationDecision', '2025-10-11', '2025-10-13', '2025-10-13', 'make-up Sat → Mon'],
  ['statutoryOpinion', '2025-08-06', '2025-10-05', '2025-10-09', 'Wed → Sun of National Day → Thu'],
  ['statutoryOpinion', '2025-01-02', '2025-03-03', '2025-03-03', 'Thu → Mon over a short February'],
  ['statutoryOpinion', '2024-01-01', '2024-03-01', '2024-03-01', 'Mon → Fri over a leap day'],
  ['handOverReceipt', '2025-03-07', '2025-03-10', '2025-03-10', 'Fri → Mon'],
  ['handOverReceipt', '2025-09-27', '2025-09-28', '2025-09-28', 'Sat → make-up Sun'],
  ['denialDecision', '2025-04-30', '2025-05-07', '2025-05-07', 'Wed → Wed over Labour Day'],
  ['denialComplaint', '2025-05-16', '2025-05-31', '2025-06-03', 'Fri → Sat of Dragon Boat → Tue'],
  ['denialReview', '2025-09-15', '2025-10-11', '2025-10-11', 'Mon → make-up Sat, with the make-up Sun counted'],
  ['draftCheck', '2025-09-27', '2025-09-28', '2025-09-28', 'Sat → make-up Sun'],
  ['draftSignature', '2026-03-06', '2026-03-09', '2026-03-09', 'Fri → Mon'],
  ['firstHandOver', '2026-03-06', '2026-03-09', '2026-03-09', 'Fri → Mon'],
  ['extensionDecision', '2024-02-09', '2024-02-18', '2024-02-18', 'Fri → make-up Sun after Spring Festival'],
  ['pauseCap', '2025-06-03', '2025-06-24', '2025-06-24', 'Tue → Tue, three weeks'],
  ['explanation', '2023-09-28', '2023-10-09', '2023-10-09', 'Thu → Mon: make-up Sat and Sun count'],
  ['secretaryRung', '2025-03-04', '2025-03-07', '2025-03-07', 'Tue → Fri'],
  ['secretaryRung', '2025-05-01', '2025-05-04', '2025-05-06', 'Thu → Sun of Labour Day → Tue'],
  ['withdrawalRethinking', '2026-03-02', '2026-03-09', '2026-03-09', 'Mon → five working days → Mon'],
  ['withdrawalRethinking', '2025-09-26', '2025-10-10', '2025-10-10', 'Fri → make-up Sun, National Day → Fri'],
  ['satisfactionCallBack', '2025-03-29', '2025-04-05', '2025-04-07', 'Sat → Sat of Tomb-Sweeping → Mon'],
  [
    'officerStatement',
    '2025-01-24',
    '2025-02-07',
    '2025-02-07',
    'Fri → Fri: make-up Sun counts, Spring Festival does not',
  ],
  ['measureAppeal', '2025-09-05', '2025-10-05', '2025-10-09', 'Fri → Sun of National Day → Thu'],
  ['appealDecision', '2025-11-03', '2025-12-03', '2025-12-03', 'Mon → Wed'],
  ['reviewRequest', '2025-03-31', '2025-04-30', '2025-04-30', 'Mon → Wed'],
  ['reviewDecision', '2025-04-03', '2025-05-03', '2025-05-06', 'Thu → Sat of Labour Day → Tue'],
  ['recheckRequest', '2024-01-30', '2024-02-29', '2024-02-29', 'Tue → Thu, leap day'],
  ['recheckDecision', '2024-01-15', '2024-02-14', '2024-02-18', 'Mon → Wed of Spring Festival → make-up Sun'],
  ['reviewForwarding', '2025-09-29', '2025-10-10', '2025-10-10', 'Mon → Fri: Tue, then Thu and Fri after National Day'],
  ['superiorReview', '2025-04-03', '2025-05-03', '2025-05-06', 'Thu → Sat of Labour Day → Tue'],
  ['superiorRecheck', '2024-01-15', '2024-02-14', '2024-02-18', 'Mon → Wed of Spring Festival → make-up Sun'],
  [
    'paperDelivery',
    '2025-01-24',
    '2025-02-07',
    '2025-02-07',
    'Fri → Fri: make-up Sun counts, Spring Festival does not',
  ],
  ['urgentReport', '2025-10-04', '2025-10-04', '2025-10-04', 'Sat of National Day: hours do not rest'],
  ['urgentFollowUp', '2025-09-30', '2025-10-01', '2025-10-01', 'Tue → Wed of National Day'],
  ['secondOpinion', '2025-03-04', '2025-03-11', '2025-03-11', 'Tue → Tue over one weekend'],
  ['receiptToSuperior', '2025-03-04', '2025-03-11', '2025-03-11', 'Tue → Tue over one weekend'],
  ['reportAfterAnswer', '2025-09-26', '2025-10-10', '2025-10-10', 'Fri → make-up Sun, National Day → Fri'],
  ['superiorAnswer', '2025-04-03', '2025-05-03', '2025-05-06', 'Thu → Sat of Labour Day → Tue'],
  ['ratingFollowUp', '2025-09-15', '2025-10-11', '2025-10-11', 'Mon → make-up Sat, with the make-up Sun counted'],
];

describe('worked dates of the time-limit table (R3)', () => {
  test.each(workedDates)('%s from %s is due %s, in effect %s (%s)', (clock, startedOn, nominal, effective) => {
    const due = deadline(clock, startedOn);
    expect([due.nominalDue, due.effectiveDue, due.provisional]).toEqual([nominal, effective, false]);
    expect(due.explanation).toMatchObject({ nominalDue: nominal, effectiveDue: effective, provisionalYears: [] });
  });

  test('every clock has a worked date', () => {
    const withGivenDate: ClockName[] = [
      'superiorInstruction',
      'superiorReport',
      'orderedCompletion',
      'instructionFeedback',
    ];
    const worked = new Set([...workedDates.map(([clock]) => clock), ...withGivenDate]);
    expect(clockNames.filter((clock) => !worked.has(clock))).toEqual([]);
  });

  test.each([
    ['2025-03-04T15:59:59Z', '2025-03-11', '23:59:59 of Tue in Shanghai'],
    ['2025-03-04T16:00:00Z', '2025-03-12', '00:00 of Wed in Shanghai'],
    ['2025-03-05T00:30:00+08:00', '2025-03-12', 'just after midnight, with an offset'],
  ])('the day of receipt is the day in Shanghai: %s → %s (%s)', (startedAt, nominal) => {
    expect(deadline('generalReply', '', { startedAt }).nominalDue).toBe(nominal);
  });
});

describe('a term of hours (R9)', () => {
  test.each([
    ['2025-03-04T14:30:00+08:00', '2025-03-04T08:30:00.000Z', '2025-03-04', 'within an afternoon'],
    ['2025-03-04T23:10:30+08:00', '2025-03-04T17:10:30.000Z', '2025-03-05', 'over midnight'],
    [
      '2025-03-04T22:00:00+08:00',
      '2025-03-04T16:00:00.000Z',
      '2025-03-04',
      'to 24:00, which is of the day that is over',
    ],
    ['2025-12-31T23:00:00+08:00', '2025-12-31T17:00:00.000Z', '2026-01-01', 'into the next year'],
    ['2029-10-01T03:00:00+08:00', '2029-09-30T21:00:00.000Z', '2029-10-01', 'in a year whose calendar is not loaded'],
  ])('two hours from %s end at %s, on %s (%s)', (startedAt, dueAt, day) => {
    const due = deadline('urgentReport', '', { startedAt });
    expect(due).toMatchObject({ dueAt, nominalDue: day, effectiveDue: day, provisional: false });
    const half = new Date(Date.parse(dueAt) - 3_600_000).toISOString();
    expect(due.instants).toEqual({ yellowCard: half, redCard: dueAt });
  });

  test('says the minutes, and that nights count', () => {
    const { explanation } = deadline('urgentReport', '', { startedAt: '2025-03-04T23:10:00+08:00' });
    expect(explainInWords(explanation, 'zh')).toBe(
      '重大紧急情况首报：自2025-03-04 23:10起2小时，夜间和节假日连续计算。最迟为2025-03-05 01:10。依据：本地约定；效能责任追究第13种情形：「重大、紧急事项未及时报告」。',
    );
    expect(explainInWords(explanation, 'en')).toContain(
      '2 hours from 2025-03-04 23:10, nights and rest days included. Due by 01:10 on 2025-03-05.',
    );
  });

  test('nobody stops it, and nobody lengthens it', () => {
    const startedAt = '2025-03-04T14:30:00+08:00';
    const paused = { from: '2025-03-04T15:00:00+08:00', until: null, ground: 'petitionerMaterials' } as const;
    const granted = { days: 1, grantedAt: startedAt, grantedBy: 'leader', reason: '核实' };
    for (const facts of [{ pauses: [paused] }, { extensions: [granted] }])
      expect(() => deadline('urgentReport', '', { startedAt, ...facts })).toThrow(RangeError);
  });

  test('a day ends at 24:00, whatever the clock', () => {
    expect(deadline('generalReply', '2025-03-04').dueAt).toBe('2025-03-11T16:00:00.000Z');
  });
});

describe('a date somebody gave (限时办结 4)', () => {
  test.each<[ClockName, string, string, string, string]>([
    ['superiorInstruction', '2025-09-20', '2025-09-30', '2025-09-30', 'Tue'],
    ['superiorInstruction', '2025-09-20', '2025-10-03', '2025-10-03', 'Fri of National Day is not moved'],
    ['superiorInstruction', '2026-12-20', '2027-01-03', '2027-01-03', 'Sun of a year not loaded: no calendar needed'],
    ['superiorReport', '2025-09-20', '2025-10-03', '2025-10-03', 'Fri of National Day is not moved'],
    ['superiorReport', '2025-10-03', '2025-10-03', '2025-10-03', 'answered on the last day: reported on the same day'],
    ['orderedCompletion', '2025-05-20', '2025-06-01', '2025-06-01', 'Sun is not moved'],
    ['instructionFeedback', '2025-05-20', '2025-05-31', '2025-05-31', 'Sat of the Dragon Boat Festival is not moved'],
    ['superiorInstruction', '2025-03-04', '2025-03-01', '2025-03-04', 'already past: never overdue at birth'],
  ])('%s from %s given %s ends %s (%s)', (clock, startedOn, dueDate, effective) => {
    const due = deadline(clock, startedOn, { dueDate });
    expect([due.nominalDue, due.effectiveDue, due.provisional]).toEqual([dueDate, effective, false]);
    expect(due.explanation.givenDate).toBe(dueDate);
  });

  test('the instructing side may add days', () => {
    const extensions = [{ days: 5, grantedAt: '2025-09-25T01:00:00Z', grantedBy: 'county', reason: 'survey' }];
    expect(deadline('superiorInstruction', '2025-09-20', { dueDate: '2025-09-30', extensions })).toMatchObject({
      nominalDue: '2025-10-05', // Sun of National Day
      effectiveDue: '2025-10-05',
    });
  });

  test('our own pause does not stop it', () => {
    const pauses = [{ from: '2025-09-22T01:00:00Z', until: '2025-09-24T01:00:00Z', ground: 'hearing' }];
    const due = deadline('superiorInstruction', '2025-09-20', { dueDate: '2025-09-30', pauses });
    expect(due.effectiveDue).toBe('2025-09-30');
    expect(due.explanation.pauses).toEqual([{ ground: 'hearing', from: '2025-09-22', until: '2025-09-24', days: 0 }]);
  });

  test('a term is not replaced by a date', () => {
    expect(deadline('generalReply', '2025-03-04', { dueDate: '2025-03-30' }).nominalDue).toBe('2025-03-11');
  });
});

describe('a calendar year that is not loaded (R3: "never a silent guess")', () => {
  test.each<[ClockName, string, string, string]>([
    ['generalReply', '2026-12-28', '2027-01-04', 'Mon: plain count'],
    ['generalReply', '2026-12-27', '2027-01-03', 'Sun stays: the stricter date'],
    ['specialReply', '2009-01-10', '2009-01-25', 'Sun of a year before the first one'],
    ['transferObjection', '2026-12-29', '2027-01-05', 'Tue: weekends only, so 1 January counts'],
    ['handOverReceipt', '2026-12-31', '2027-01-01', 'Fri: weekends only'],
  ])('%s from %s is %s, provisional (%s)', (clock, startedOn, expected) => {
    const due = deadline(clock, startedOn);
    expect(due).toMatchObject({ nominalDue: expected, effectiveDue: expected, provisional: true });
    expect(due.explanation.provisionalYears).toEqual([Number(expected.slice(0, 4))]);
  });

  test('a rest day at the end of the last loaded year keeps the plain count', () => {
    const until2022 = new WorkCalendar(stateCouncilCalendars.filter(({ year }) => year <= 2022));
    const run: ClockRun = { run: 1, startedAt: '2022-12-24T02:00:00Z', startedBy: 'SIGNED_FOR' };
    const facts = { clock: 'generalReply', run, limit: limits.generalReply } as const;
    expect(computeDeadline({ ...facts, calendar: until2022 })).toMatchObject({
      nominalDue: '2022-12-31', // Sat of New Year
      effectiveDue: '2022-12-31',
      provisional: true,
      explanation: { moved: [], provisionalYears: [2023] },
    });
    expect(computeDeadline({ ...facts, calendar })).toMatchObject({
      effectiveDue: '2023-01-03', // Tue
      provisional: false,
    });
  });
});

describe('facts that name no date are refused', () => {
  test.each<[string, ClockName, Partial<ClockRun>]>([
    ['no due date', 'superiorInstruction', {}],
    ['an unreal due date', 'superiorInstruction', { dueDate: '2025-02-29' }],
    ['an instant without offset', 'generalReply', { startedAt: '2025-03-04T10:00:00' }],
    ['no instant at all', 'generalReply', { startedAt: 'yesterday' }],
    ['half days', 'generalReply', { extensions: [{ days: 0.5, grantedAt: '', grantedBy: '', reason: '' }] }],
    ['negative days', 'generalReply', { extensions: [{ days: -1, grantedAt: '', grantedBy: '', reason: '' }] }],
  ])('%s', (_, clock, facts) => {
    expect(() => deadline(clock, '2025-03-04', facts)).toThrow(RangeError);
  });
});
