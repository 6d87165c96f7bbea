import { describe, expect, test } from '@jest/globals';
import { rungs } from '../process/clock-run.js';
import { clockNames, ladderOf, type ClockName } from '../regime-tables.js';
import { stateCouncilCalendars } from './calendar/state-council.js';
import { computeDeadline } from './deadline.js';
import { effectiveLimits } from './limit-overrides.js';
import { WorkCalendar } from './working-days.js';

const calendar = new WorkCalendar(stateCouncilCalendars);
const limits = effectiveLimits([], '2025-01-01');

function instantsOf(clock: ClockName, startedAt: string, dueDate?: string) {
  const run = { run: 1, startedAt, startedBy: 'SIGNED_FOR', dueDate };
  return computeDeadline({ clock, run, limit: limits[clock], calendar }).instants;
}

describe('rungs of the ladder (R5), instants in UTC: 16:00Z is midnight in Shanghai', () => {
  test('seven days: 2 days remain later than 30 %', () => {
    // Tue 4 March → Tue 11 March
    expect(instantsOf('generalReply', '2025-03-04T02:00:00Z')).toEqual({
      reminder: '2025-03-09T16:00:00.000Z', // 00:00 of Mon 10th
      yellowCard: '2025-03-10T16:00:00.000Z', // 00:00 of Tue 11th
      redCard: '2025-03-11T16:00:00.000Z', // 24:00 of Tue 11th
    });
  });

  test('warned by the nominal day, breached by the effective one', () => {
    // make-up Sun 28 September → Sun 5 October → Thu 9 October
    expect(instantsOf('generalReply', '2025-09-28T02:00:00Z')).toEqual({
      reminder: '2025-10-03T16:00:00.000Z',
      yellowCard: '2025-10-04T16:00:00.000Z',
      redCard: '2025-10-09T16:00:00.000Z',
    });
  });

  test('five days to a given date: 30 % remain later than 2 days', () => {
    expect(instantsOf('superiorInstruction', '2025-03-04T02:00:00Z', '2025-03-09').reminder).toBe(
      '2025-03-08T04:00:00.000Z', // 36 hours before 24:00 of Sun 9th
    );
  });

  test('three days: the reminder never comes after the yellow card', () => {
    expect(instantsOf('superiorInstruction', '2025-03-04T02:00:00Z', '2025-03-07')).toEqual({
      reminder: '2025-03-06T16:00:00.000Z', // 30 % would be 2:24 of Fri 7th
      yellowCard: '2025-03-06T16:00:00.000Z',
      redCard: '2025-03-07T16:00:00.000Z',
    });
  });

  test('a date given for today: no rung comes before the clock', () => {
    expect(instantsOf('superiorInstruction', '2025-03-04T02:00:00Z', '2025-03-04')).toEqual({
      reminder: '2025-03-04T02:00:00.000Z',
      yellowCard: '2025-03-04T02:00:00.000Z',
      redCard: '2025-03-04T16:00:00.000Z',
    });
  });

  test('one working day has cards only', () => {
    // Fri 7 March → Mon 10 March
    expect(instantsOf('handOverReceipt', '2025-03-07T02:00:00Z')).toEqual({
      yellowCard: '2025-03-09T16:00:00.000Z',
      redCard: '2025-03-10T16:00:00.000Z',
    });
  });

  test('a clock without a ladder expires', () => {
    expect(instantsOf('sameDay', '2025-03-04T02:00:00Z')).toEqual({ expiry: '2025-03-04T16:00:00.000Z' });
  });
});

describe.each(clockNames)('%s', (clock) => {
  test('has the instants of its ladder and no other, in order', () => {
    const instants = instantsOf(clock, '2025-09-15T02:00:00Z', '2025-09-30');
    const names = Object.keys(instants);
    expect(names).toEqual(ladderOf[clock].length > 0 ? [...ladderOf[clock]] : ['expiry']);
    const values = Object.values(instants);
    expect([...values].sort()).toEqual(values);
  });

  test('lists its rungs lowest first and always ends with the red card', () => {
    const ladder = ladderOf[clock];
    expect(rungs.filter((rung) => ladder.includes(rung))).toEqual([...ladder]);
    if (ladder.length > 0) expect(ladder.at(-1)).toBe('redCard');
  });
});
