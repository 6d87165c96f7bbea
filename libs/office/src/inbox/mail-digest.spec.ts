import { describe, expect, test } from '@jest/globals';
import { WorkCalendar } from '@banjie/workflows';
import { digestAfter } from './mail-digest.js';

describe('a digest is due at half past eight of a working day', () => {
  const calendar = new WorkCalendar([]);
  test.each([
    ['2026-12-01T00:00:00Z', '2026-12-01T00:30:00.000Z'],
    ['2026-12-01T00:30:00Z', '2026-12-02T00:30:00.000Z'],
    ['2026-12-04T10:00:00Z', '2026-12-07T00:30:00.000Z'],
    ['2026-12-05T16:30:00Z', '2026-12-07T00:30:00.000Z'],
  ])('after %s: %s', (instant, due) => {
    expect(digestAfter(instant, calendar)).toBe(due);
  });
});
