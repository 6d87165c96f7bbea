import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ClockWatch } from './clock-watch.js';

const minute = 60_000;
const day = 1440 * minute;

/** Looks once a minute at a clock that is so far (ms) from the right one each time; says when it was trusted. */
const watched = (offsetsMs: readonly number[]): boolean[] => {
  const watch = new ClockWatch();
  return offsetsMs.map((offset, n) => watch.isSteady({ clockMs: 1e12 + n * minute + offset, passedMs: n * minute }));
};

describe('a clock that is watched', () => {
  it.each([
    ['goes as time goes', [0, 0, 0], [true, true, true]],
    ['leaps a day ahead and back', [0, day, day, 0], [true, false, false, true]],
    ['leaps a year ahead, then a day, then back', [0, 365 * day, day, 0], [true, false, false, true]],
    ['is set back a day and then right again', [0, -day, 0], [true, true, false]],
    ['is adjusted by a minute', [0, minute, 0, -minute], [true, true, true, true]],
  ])('%s', (_what, offsets, trusted) => {
    expect(watched(offsets)).toEqual(trusted);
  });

  it('is believed when it stays where it leapt: a computer that slept wakes to a right clock', () => {
    const trusted = watched([0, ...Array<number>(30).fill(2 * day)]);
    expect([trusted.indexOf(false), trusted.lastIndexOf(false), trusted.at(-1)]).toEqual([1, 15, true]);
  });

  it('is never trusted within a quarter of an hour of a leap, however it goes on', () => {
    const ahead = fc.integer({ min: 11 * minute, max: 400 * day });
    fc.assert(
      fc.property(fc.array(ahead, { minLength: 1, maxLength: 14 }), (offsets) => {
        expect(watched([0, ...offsets]).slice(1)).toEqual(offsets.map(() => false));
      }),
    );
  });
});
