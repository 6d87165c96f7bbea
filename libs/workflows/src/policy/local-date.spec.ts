import { describe, expect, test } from '@jest/globals';
import { dateOf, dayOf, endOfDay, isWeekend, localDateOf, parseDate, startOfDay, weekdayOf } from './local-date.js';

describe('the day in Shanghai of an instant', () => {
  test.each([
    ['2025-12-31T15:59:59.999Z', '2025-12-31'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2026-01-01T00:00:00+08:00', '2026-01-01'],
    ['2025-12-31T23:59:59+08:00', '2025-12-31'],
    ['2024-02-29T10:00:00-05:00', '2024-02-29'],
    ['1969-12-31T20:00:00Z', '1970-01-01'],
  ])('%s is on %s', (instant, date) => {
    expect(localDateOf(instant)).toBe(date);
  });

  test.each(['2025-12-31', '2025-12-31T10:00:00', '2025-13-01T00:00:00Z', ''])('%j is not an instant', (text) => {
    expect(() => localDateOf(text)).toThrow(RangeError);
  });
});

describe('a day begins at 00:00 and ends at 24:00 Asia/Shanghai', () => {
  test.each([
    ['2025-10-09', '2025-10-08T16:00:00.000Z', '2025-10-09T16:00:00.000Z'],
    ['2024-02-29', '2024-02-28T16:00:00.000Z', '2024-02-29T16:00:00.000Z'],
    ['2026-01-01', '2025-12-31T16:00:00.000Z', '2026-01-01T16:00:00.000Z'],
  ])('%s: %s to %s', (date, start, end) => {
    expect([startOfDay(date), endOfDay(date)]).toEqual([start, end]);
  });
});

test.each(['2025-02-29', '2025-04-31', '2025-00-10', '2025-1-1', '25-01-01', '2025-01-01T', 'tomorrow', ''])(
  '%j is not a date',
  (text) => {
    expect(parseDate(text)).toBeNull();
    expect(() => dayOf(text)).toThrow(RangeError);
  },
);

test('every day of two centuries comes back as itself, weekdays in turn', () => {
  const wrong: number[] = [];
  // 1 January 1950 was a Sunday
  for (let day = dayOf('1950-01-01'), weekday = 0; day <= dayOf('2149-12-31'); day += 1, weekday = (weekday + 1) % 7) {
    const right = dayOf(dateOf(day)) === day && weekdayOf(day) === weekday;
    if (!right || isWeekend(day) !== (weekday === 0 || weekday === 6)) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});
