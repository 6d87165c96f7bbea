import { describe, expect, test } from '@jest/globals';
import { callsOf, nextCall, wereEnough } from './call-back-tries.js';

const on = (day: number, hour: number): string =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:15:00+08:00`;

test.each([
  ['none', [], false],
  ['three calls in one morning', [on(3, 10), on(3, 11), on(3, 11)], false],
  ['two calls, morning and evening', [on(3, 10), on(3, 19)], false],
  ['three mornings', [on(3, 10), on(4, 10), on(5, 10)], false],
  ['two mornings and an afternoon', [on(3, 10), on(4, 10), on(4, 15)], true],
  ['morning, afternoon and evening of one day', [on(3, 10), on(3, 12), on(3, 18)], true],
  ['an evening, another part of the night and past midnight', [on(3, 17), on(3, 22), on(4, 0)], false],
  ['at six in the morning, at ten in the evening and in an afternoon', [on(3, 6), on(3, 22), on(4, 15)], false],
  ['from eight on and until nine in the evening', [on(3, 8), on(3, 20), on(4, 8)], true],
  ['two mornings and an afternoon, one of them twice', [on(3, 10), on(3, 11), on(4, 15)], false],
])('%s', (_, tries, enough) => {
  expect(wereEnough(tries)).toBe(enough);
});

describe('when the next call is best', () => {
  test.each([
    ['nobody has called', [], on(3, 10), true, 'morning'],
    ['called this morning: in the afternoon', [on(3, 9)], on(3, 10), false, 'afternoon'],
    ['called in a morning, and it is evening', [on(3, 10)], on(3, 19), true, 'evening'],
    ['called in every part, today in the morning', [on(2, 14), on(2, 19), on(3, 9)], on(3, 10), false, 'afternoon'],
    ['it is night', [], on(3, 3), false, 'morning'],
    ['it is late, and the mornings were tried', [on(2, 9)], on(3, 22), false, 'afternoon'],
    ['called in every part, not today', [on(1, 9), on(2, 14), on(2, 19)], on(3, 10), true, 'morning'],
  ] as const)('%s', (_, callBackTries, now, countsNow, best) => {
    expect(nextCall({ callBackTries }, now)).toEqual({ countsNow, best });
  });

  test('a wrong number is among the calls and is no try', () => {
    const calls = [{ at: on(3, 9), by: 'coordinator', outcome: 'wrongNumber' }];
    expect(callsOf({ calls })).toEqual([
      { on: '2026-03-03', part: 'morning', outcome: { zh: '号码不对', en: 'Wrong number' } },
    ]);
    expect(nextCall({ calls, callBackTries: [] }, on(3, 10)).countsNow).toBe(true);
  });

  test('of an earlier release only when they were is known', () => {
    expect(callsOf({ callBackTries: [on(3, 15)] })).toEqual([{ on: '2026-03-03', part: 'afternoon', outcome: null }]);
  });
});
