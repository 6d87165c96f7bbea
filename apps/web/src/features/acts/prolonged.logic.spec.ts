import { describe, expect, it } from '@jest/globals';
import { endWith } from './prolonged.logic.js';

const byDays = [
  { days: 1, on: '2026-03-18' },
  { days: 15, on: '2026-04-01' },
];

describe('the end of a clock that would be lengthened', () => {
  it('goes by the days in the form, and is unknown for any other number', () => {
    expect([endWith(byDays, 15), endWith(byDays, 16), endWith(byDays, undefined)]).toEqual(['2026-04-01', null, null]);
  });

  it('is one where the form asks for no days', () => {
    expect(endWith([{ days: null, on: '2026-03-17' }], undefined)).toBe('2026-03-17');
  });
});
