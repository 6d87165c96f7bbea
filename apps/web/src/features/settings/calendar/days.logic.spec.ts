import { describe, expect, it } from '@jest/globals';
import { readDays, writeDays } from './days.logic.js';

describe('the days of a year as an office types them', () => {
  it('are single days or days in a row', () => {
    expect(readDays('2027-01-01 元旦\n\n2027-02-27~2027-03-01 春节')).toEqual({
      days: [
        { date: '2027-01-01', name: '元旦' },
        { date: '2027-02-27', name: '春节' },
        { date: '2027-02-28', name: '春节' },
        { date: '2027-03-01', name: '春节' },
      ],
      wrong: [],
    });
  });

  it.each(['2027-02-30 不存在', '元旦', '2027-01-01', '2027-02-11~2027-02-05 倒过来', '2027-01-01~2027-12-31 全年'])(
    'are refused by the number of the line: %s',
    (text) => {
      expect(readDays(`2027-01-01 元旦\n${text}`)).toEqual({
        days: [{ date: '2027-01-01', name: '元旦' }],
        wrong: [2],
      });
    },
  );

  it('read the same when written again', () => {
    const text = '2027-01-01 元旦\n2027-02-05~2027-02-11 春节';
    expect(writeDays(readDays(text).days)).toBe(text);
  });
});
