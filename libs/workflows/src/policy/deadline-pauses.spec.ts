import { describe, expect, test } from '@jest/globals';
import type { ClockExtension, ClockPause, ClockRun } from '../process/clock-run.js';
import type { ClockName } from '../regime-tables.js';
import { stateCouncilCalendars } from './calendar/state-council.js';
import { computeDeadline, type Deadline } from './deadline.js';
import { effectiveLimits } from './limit-overrides.js';
import { WorkCalendar } from './working-days.js';

const calendar = new WorkCalendar(stateCouncilCalendars);
const limits = effectiveLimits([], '2025-01-01');

function deadline(clock: ClockName, startedOn: string, facts: Partial<ClockRun>): Deadline {
  const run: ClockRun = { run: 1, startedAt: `${startedOn}T10:00:00+08:00`, startedBy: 'SIGNED_FOR', ...facts };
  return computeDeadline({ clock, run, limit: limits[clock], calendar });
}

function pausedOn(from: string, until: string | null, ground = 'petitionerMaterials'): ClockPause {
  return { from: `${from}T15:00:00+08:00`, until: until === null ? null : `${until}T09:00:00+08:00`, ground };
}

function granted(days: number, on: string): ClockExtension {
  return { days, grantedAt: `${on}T15:00:00+08:00`, grantedBy: 'leader', reason: '情况复杂' };
}

/** clock · started · pauses · nominal · effective · days taken · weekdays and why. */
type PausedDates = [ClockName, string, [string, string | null][], string, string, number[], string];

const pausedDates: PausedDates[] = [
  [
    'generalReply',
    '2025-03-03',
    [['2025-03-05', '2025-03-07']],
    '2025-03-12',
    '2025-03-12',
    [2],
    'Mon; Wed to Fri → Wed',
  ],
  [
    'generalReply',
    '2025-09-22',
    [['2025-09-25', '2025-10-09']],
    '2025-10-13',
    '2025-10-13',
    [14],
    'Mon; Thu to Thu over National Day → Mon',
  ],
  [
    'transferObjection',
    '2025-09-26',
    [['2025-09-29', '2025-10-09']],
    '2025-10-13',
    '2025-10-13',
    [2],
    'Fri; Mon to Thu over National Day: Tue 30th and Thu 9th → Mon',
  ],
  [
    'generalReply',
    '2025-03-03',
    [['2025-03-05', '2025-03-05']],
    '2025-03-10',
    '2025-03-10',
    [0],
    'resumed on the same Wed → Mon',
  ],
  [
    'generalReply',
    '2025-03-03',
    [['2025-03-03', '2025-03-04']],
    '2025-03-11',
    '2025-03-11',
    [1],
    'paused on the Mon it began → Tue',
  ],
  [
    'generalReply',
    '2025-03-03',
    [['2025-02-20', '2025-03-01']],
    '2025-03-10',
    '2025-03-10',
    [0],
    'before the clock began',
  ],
  [
    'generalReply',
    '2025-03-03',
    [
      ['2025-03-04', '2025-03-06'],
      ['2025-03-05', '2025-03-07'],
    ],
    '2025-03-13',
    '2025-03-13',
    [2, 1],
    'overlapping: Wed, Thu, then Fri → Thu',
  ],
  [
    'generalReply',
    '2025-03-03',
    [
      ['2025-03-04', '2025-03-05'],
      ['2025-03-11', '2025-03-13'],
    ],
    '2025-03-11',
    '2025-03-13',
    [1, 0],
    'the second begins on the last Tue: ends the Thu it goes on',
  ],
  [
    'generalReply',
    '2025-03-03',
    [['2025-03-05', null]],
    '2025-03-10',
    '2025-03-10',
    [0],
    'still paused: as if it went on at once',
  ],
  [
    'generalReply',
    '2025-03-04',
    [['2025-03-11', '2025-03-14']],
    '2025-03-11',
    '2025-03-14',
    [0],
    'paused on its last Tue → Fri',
  ],
  [
    'generalReply',
    '2025-03-04',
    [['2025-03-11', '2025-03-15']],
    '2025-03-11',
    '2025-03-17',
    [0],
    'paused on its last Tue, goes on on Sat → Mon',
  ],
  [
    'transferObjection',
    '2025-03-04',
    [['2025-03-11', '2025-03-15']],
    '2025-03-11',
    '2025-03-17',
    [0],
    'the same for working days',
  ],
  [
    'generalReply',
    '2025-09-28',
    [['2025-10-06', '2025-10-10']],
    '2025-10-05',
    '2025-10-10',
    [0],
    'nominal Sun; paused before the effective Thu → Fri',
  ],
  [
    'generalReply',
    '2025-03-04',
    [['2025-03-12', '2025-03-20']],
    '2025-03-11',
    '2025-03-11',
    [0],
    'a pause after expiry changes nothing',
  ],
];

describe('pauses (R3: "the remaining term is kept in the clock’s own unit")', () => {
  test.each(pausedDates)(
    '%s from %s paused %j is due %s, in effect %s',
    (clock, startedOn, spans, nominal, effective, days) => {
      const due = deadline(clock, startedOn, { pauses: spans.map(([from, until]) => pausedOn(from, until)) });
      expect([due.nominalDue, due.effectiveDue]).toEqual([nominal, effective]);
      expect(due.explanation.pauses.map((pause) => pause.days)).toEqual(days);
    },
  );

  test('each paused day is listed with its ground', () => {
    const due = deadline('generalReply', '2025-03-03', { pauses: [pausedOn('2025-03-05', '2025-03-07', 'hearing')] });
    expect(due.explanation.skipped).toEqual([
      { date: '2025-03-06', kind: 'paused', reason: 'hearing' },
      { date: '2025-03-07', kind: 'paused', reason: 'hearing' },
    ]);
  });

  test('paused on its last day before a year that is not loaded: the pause is kept, the rest day is not guessed', () => {
    const due = deadline('generalReply', '2026-12-20', { pauses: [pausedOn('2026-12-27', '2027-01-03')] });
    expect(due).toMatchObject({ nominalDue: '2026-12-27', effectiveDue: '2027-01-03', provisional: true }); // Sun, Sun
  });
});

describe('extensions add days in the clock’s own kind (R3)', () => {
  test.each<[ClockName, string, ClockExtension[], string, string, string]>([
    ['specialReply', '2025-03-04', [granted(15, '2025-03-18')], '2025-04-03', '2025-04-03', 'Tue → Thu, 30 days'],
    ['statutoryOpinion', '2025-08-06', [granted(30, '2025-10-09')], '2025-11-04', '2025-11-04', 'Wed → Tue, 90 days'],
    [
      'explanation',
      '2023-09-28',
      [granted(3, '2023-10-09')],
      '2023-10-12',
      '2023-10-12',
      'Thu → Thu, six working days over National Day',
    ],
    [
      'specialReply',
      '2025-04-01',
      [granted(10, '2025-04-10'), granted(5, '2025-04-20')],
      '2025-05-01',
      '2025-05-06',
      'Tue → Thu of Labour Day → Tue',
    ],
  ])('%s from %s with %j is due %s, in effect %s (%s)', (clock, startedOn, extensions, nominal, effective) => {
    const due = deadline(clock, startedOn, { extensions });
    expect([due.nominalDue, due.effectiveDue]).toEqual([nominal, effective]);
    expect(due.explanation.extensions).toHaveLength(extensions.length);
  });

  test('the explanation names who granted it, when and why', () => {
    const due = deadline('specialReply', '2025-03-04', { extensions: [granted(15, '2025-03-18')] });
    expect(due.explanation.extensions).toEqual([
      { days: 15, grantedOn: '2025-03-18', grantedBy: 'leader', reason: '情况复杂' },
    ]);
  });

  test('a pause and an extension together', () => {
    const facts = { pauses: [pausedOn('2025-03-05', '2025-03-07')], extensions: [granted(15, '2025-03-10')] };
    expect(deadline('specialReply', '2025-03-03', facts).nominalDue).toBe('2025-04-04'); // Fri of Tomb-Sweeping
    expect(deadline('specialReply', '2025-03-03', facts).effectiveDue).toBe('2025-04-07'); // Mon
  });
});

describe('the explanation', () => {
  test('names each skipped day and each make-up day of working days', () => {
    const { explanation } = deadline('transferObjection', '2025-09-26', {});
    expect(explanation.skipped.map(({ date, reason }) => `${date} ${reason}`)).toEqual([
      '2025-09-27 weekend',
      '2025-10-01 国庆节',
      '2025-10-02 国庆节',
      '2025-10-03 国庆节',
      '2025-10-04 国庆节',
      '2025-10-05 国庆节',
      '2025-10-06 中秋节',
      '2025-10-07 国庆节',
      '2025-10-08 国庆节',
    ]);
    expect(explanation.makeUpDays).toEqual([{ date: '2025-09-28', reason: '国庆节' }]);
  });

  test('names each step of a moved end', () => {
    expect(deadline('generalReply', '2025-03-29', {}).explanation.moved).toEqual([
      { from: '2025-04-05', to: '2025-04-06', kind: 'restDay', reason: '清明节' },
      { from: '2025-04-06', to: '2025-04-07', kind: 'restDay', reason: '清明节' },
    ]);
  });

  test('is plain JSON and carries rule, source and version', () => {
    const due = deadline('generalReply', '2025-03-29', { pauses: [pausedOn('2025-03-31', '2025-04-01')] });
    expect(JSON.parse(JSON.stringify(due))).toEqual(due);
    expect(due.explanation).toMatchObject({
      startEvent: 'SIGNED_FOR',
      startDate: '2025-03-29',
      term: 7,
      dayKind: 'calendar',
      rule: 'R3',
      source: '限时办结：「一般情况下七日内回复」',
      limitVersion: 1,
    });
  });
});
