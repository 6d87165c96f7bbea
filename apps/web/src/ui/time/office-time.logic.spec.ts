import { describe, expect, it } from '@jest/globals';
import { dayText, dueTime, toField } from './console-time.logic.js';
import { fromField, officeDay, officeTime } from './office-time.logic.js';

describe('the office’s time', () => {
  it('is Asia/Shanghai whatever the browser’s zone', () => {
    expect(officeTime('2026-03-01T17:30:00Z')).toBe('2026-03-02 01:30');
    expect(officeDay('2026-03-01T17:30:00Z')).toBe('2026-03-02');
  });

  it('says midnight at the end of a term as 24:00 of its last day', () => {
    expect(dueTime('2026-03-09T16:00:00Z')).toBe('2026-03-09 24:00');
    expect(dueTime('2026-03-09T09:30:00Z')).toBe('2026-03-09 17:30');
  });

  it('says what it was given back to a field and from it', () => {
    expect(toField(Date.parse('2026-03-02T01:05:59Z'))).toBe('2026-03-02T09:05');
    expect(fromField('2026-03-02T09:05')).toBe('2026-03-02T09:05:00+08:00');
    expect(fromField('2026-03-02T09:05:30')).toBe('2026-03-02T09:05:30+08:00');
  });

  it('names the weekday', () => {
    expect(dayText('2026-03-02', 'zh')).toBe('3月2日 周一');
    expect(dayText('2026-03-02', 'en')).toBe('Mon 2 Mar');
  });

  it('does not invent a date', () => {
    expect(officeTime('not a date')).toContain('—');
    expect(dayText('soon', 'zh')).toBe('soon');
  });
});
