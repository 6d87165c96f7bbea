import { describe, expect, test } from '@jest/globals';
import { calendarYearSchema } from './calendar-year.js';

const notice = {
  year: 2027,
  source: '国办发明电〔2026〕1号',
  holidays: [{ date: '2027-01-01', name: '元旦' }], // Fri
  makeUpWorkdays: [{ date: '2027-01-09', name: '元旦' }], // Sat
};

test('a year as the notice gives it is taken', () => {
  expect(calendarYearSchema.parse(notice)).toEqual(notice);
  const halfDays = [{ date: '2027-03-08', name: '妇女节半天' }]; // Mon
  expect(calendarYearSchema.parse({ ...notice, halfDays })).toEqual({ ...notice, halfDays });
});

describe('an import is refused with', () => {
  test.each<[string, object, string]>([
    ['an unreal date', { holidays: [{ date: '2027-02-29', name: '春节' }] }, 'not a real date'],
    ['another way of writing', { holidays: [{ date: '2027-2-6', name: '春节' }] }, 'not a real date'],
    ['a day of another year', { holidays: [{ date: '2026-12-31', name: '元旦' }] }, 'is not in 2027'],
    [
      'a day off that is also a make-up day',
      { holidays: [{ date: '2027-01-09', name: '元旦' }] },
      'already listed in holidays',
    ],
    ['a day listed twice', { holidays: [notice.holidays[0], notice.holidays[0]] }, 'already listed in holidays'],
    [
      'a make-up day on a Monday',
      { makeUpWorkdays: [{ date: '2027-01-04', name: '元旦' }] },
      'is a working day anyway',
    ],
    ['a half-day on a Sunday', { halfDays: [{ date: '2027-01-10', name: '半天' }] }, 'is a day off anyway'],
    ['a day without a name', { holidays: [{ date: '2027-01-01', name: ' ' }] }, 'Too small'],
    ['no source', { source: '' }, 'Too small'],
    ['a field nobody knows', { weekend: [] }, 'Unrecognized key'],
  ])('%s', (_, change, message) => {
    const result = calendarYearSchema.safeParse({ ...notice, ...change });
    expect(result.error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});
