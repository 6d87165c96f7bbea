import { describe, expect, test } from '@jest/globals';
import { calendarYearSchema } from './calendar-year.js';
import { stateCouncilCalendars } from './calendar/state-council.js';
import { WorkCalendar, type DayKindOf } from './working-days.js';

const calendar = new WorkCalendar(stateCouncilCalendars);

describe('published days (State Council notices)', () => {
  test.each<[string, string, DayKindOf['kind'], string]>([
    ['2011-12-31', 'Sat', 'makeUpDay', '元旦'],
    ['2013-01-05', 'Sat', 'makeUpDay', '元旦'],
    ['2013-01-06', 'Sun', 'makeUpDay', '元旦'],
    ['2015-09-03', 'Thu', 'holiday', '抗战胜利70周年纪念日'],
    ['2015-09-06', 'Sun', 'makeUpDay', '抗战胜利70周年纪念日'],
    ['2018-12-29', 'Sat', 'makeUpDay', '元旦'],
    ['2018-12-31', 'Mon', 'holiday', '元旦'],
    ['2019-05-03', 'Fri', 'holiday', '劳动节'],
    ['2019-05-05', 'Sun', 'makeUpDay', '劳动节'],
    ['2020-01-19', 'Sun', 'makeUpDay', '春节'],
    ['2020-01-31', 'Fri', 'holiday', '春节'],
    ['2020-02-01', 'Sat', 'holiday', '春节'],
    ['2020-02-02', 'Sun', 'holiday', '春节'],
    ['2020-02-03', 'Mon', 'workday', 'workday'],
    ['2020-10-08', 'Thu', 'holiday', '国庆节'],
    ['2022-12-31', 'Sat', 'holiday', '元旦'],
    ['2023-09-29', 'Fri', 'holiday', '中秋节'],
    ['2023-10-06', 'Fri', 'holiday', '国庆节'],
    ['2023-10-07', 'Sat', 'makeUpDay', '国庆节'],
    ['2023-10-08', 'Sun', 'makeUpDay', '国庆节'],
    ['2024-02-09', 'Fri', 'workday', 'workday'],
    ['2024-02-18', 'Sun', 'makeUpDay', '春节'],
    ['2024-09-29', 'Sun', 'makeUpDay', '国庆节'],
    ['2024-10-07', 'Mon', 'holiday', '国庆节'],
    ['2024-10-12', 'Sat', 'makeUpDay', '国庆节'],
    ['2025-01-27', 'Mon', 'workday', 'workday'],
    ['2025-09-28', 'Sun', 'makeUpDay', '国庆节'],
    ['2025-10-06', 'Mon', 'holiday', '中秋节'],
    ['2025-10-08', 'Wed', 'holiday', '国庆节'],
    ['2025-10-11', 'Sat', 'makeUpDay', '国庆节'],
    ['2026-01-04', 'Sun', 'makeUpDay', '元旦'],
    ['2026-02-23', 'Mon', 'holiday', '春节'],
    ['2026-02-28', 'Sat', 'makeUpDay', '春节'],
    ['2026-10-10', 'Sat', 'makeUpDay', '国庆节'],
    ['2026-03-07', 'Sat', 'weekend', 'weekend'],
    ['2026-03-09', 'Mon', 'workday', 'workday'],
  ])('%s (%s) is a %s: %s', (date, weekday, kind, reason) => {
    expect(new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 3)).toBe(weekday);
    const working = kind === 'workday' || kind === 'makeUpDay';
    expect(calendar.dayKind(date)).toEqual({ working, reason, kind, known: true });
  });

  /**
   * Mondays to Fridays less 11 public holidays (13 from 2025), whatever the notices swap; besides: 2011-12-31 made up for
   * 2012, 3 September 2015 was a day off, and in 2020 two days of the lengthened Spring Festival were never made up.
   */
  test.each([
    [2010, 250],
    [2011, 250],
    [2012, 249],
    [2013, 250],
    [2014, 250],
    [2015, 249],
    [2016, 250],
    [2017, 249],
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, expected) => {
    let working = 0;
    for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 86_400_000) {
      if (calendar.dayKind(new Date(ms).toISOString().slice(0, 10)).working) working += 1;
    }
    expect(working).toBe(expected);
  });

  test('2010 to 2026 are there, each as an import would have to be', () => {
    expect(calendar.years()).toEqual(Array.from({ length: 17 }, (_, index) => 2010 + index));
    for (const year of stateCouncilCalendars) expect(calendarYearSchema.parse(year)).toEqual(year);
  });
});

describe('days of a year that is not loaded', () => {
  test.each([
    ['2027-01-01', true, 'workday'],
    ['2027-01-02', false, 'weekend'],
    ['2009-12-31', true, 'workday'],
    ['1969-12-28', false, 'weekend'],
  ])('%s goes by the weekday and says that it is not known', (date, working, kind) => {
    expect(calendar.dayKind(date)).toEqual({ working, kind, reason: kind, known: false });
    expect(calendar.isLoaded(Number(date.slice(0, 4)))).toBe(false);
  });
});

test('a local half-day is named and stays a working day', () => {
  const halfDays = [{ date: '2030-03-08', name: '三八妇女节半天' }]; // Fri
  const local = new WorkCalendar([{ year: 2030, source: '本地', holidays: [], makeUpWorkdays: [], halfDays }]);
  expect(local.dayKind('2030-03-08')).toEqual({
    working: true,
    reason: '三八妇女节半天',
    kind: 'halfDay',
    known: true,
  });
});

test('a year given twice is refused', () => {
  const year = { year: 2030, source: '通知', holidays: [], makeUpWorkdays: [] };
  expect(() => new WorkCalendar([year, year])).toThrow('2030 is given twice');
});
