import { describe, expect, it } from '@jest/globals';
import { remainingText, spanText } from './remaining.logic.js';

const now = Date.parse('2026-03-02T09:00:00+08:00');
const at = (instant: string): number => Date.parse(instant);

describe('remaining time in words', () => {
  it.each([
    ['2026-03-04T12:00:00+08:00', '还剩 2 天 3 小时', '2 days 3 hours left'],
    ['2026-03-03T09:00:00+08:00', '还剩 1 天', '1 day left'],
    ['2026-03-02T10:05:00+08:00', '还剩 1 小时 5 分', '1 hour 5 minutes left'],
    ['2026-03-02T09:00:30+08:00', '还剩 不到 1 分钟', 'under 1 minute left'],
    ['2026-03-02T09:00:00+08:00', '已过 不到 1 分钟', 'under 1 minute past'],
    ['2026-03-01T07:00:00+08:00', '已过 1 天 2 小时', '1 day 2 hours past'],
  ])('%s is %s', (due, zh, en) => {
    expect(remainingText(now, at(due), 'zh')).toBe(zh);
    expect(remainingText(now, at(due), 'en')).toBe(en);
  });

  it('leaves out a unit that is zero', () => {
    expect(spanText(2 * 86_400_000 + 5 * 60_000, 'zh')).toBe('2 天');
  });
});
