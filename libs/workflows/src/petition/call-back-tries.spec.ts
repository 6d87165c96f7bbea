import { expect, test } from '@jest/globals';
import { wereEnough } from './call-back-tries.js';

const on = (day: number, hour: number): string => `2026-03-${String(day).padStart(2, '0')}T${hour}:15:00+08:00`;

test.each([
  ['none', [], false],
  ['three calls in one morning', [on(3, 10), on(3, 11), on(3, 11)], false],
  ['two calls, morning and evening', [on(3, 10), on(3, 19)], false],
  ['three mornings', [on(3, 10), on(4, 10), on(5, 10)], false],
  ['two mornings and an afternoon', [on(3, 10), on(4, 10), on(4, 15)], true],
  ['morning, afternoon and evening of one day', [on(3, 10), on(3, 12), on(3, 18)], true],
  ['two mornings and an afternoon, one of them twice', [on(3, 10), on(3, 11), on(4, 15)], false],
])('%s', (_, tries, enough) => {
  expect(wereEnough(tries)).toBe(enough);
});
