import { describe, expect, it } from '@jest/globals';
import { dependsOn, isAsked, isNeeded } from './asked.logic.js';

const witnesses = { neededWith: { field: 'how', values: ['refused'] } };
const people = { neededUnless: { field: 'flags', values: ['anonymous'] } };

describe('a field that another field makes needed', () => {
  it('is asked, and needed, with these values of the other alone', () => {
    expect(dependsOn(witnesses)).toBe('how');
    expect(
      ['refused', 'signed', undefined].map((how) => [isAsked(witnesses, how, false), isNeeded(witnesses, how)]),
    ).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  it('is shown all the same where a refusal names it', () => {
    expect(isAsked(witnesses, 'signed', true)).toBe(true);
  });

  it('or needed unless: always asked', () => {
    expect([isAsked(people, [], false), isNeeded(people, []), isNeeded(people, ['anonymous', 'joint'])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a field that is asked once a refusal has named it', () => {
  it('is not asked before, and then needed', () => {
    const why = { onceAsked: true };
    expect([isAsked(why, undefined, false), isAsked(why, undefined, true), isNeeded(why, undefined)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('any other field', () => {
  it('depends on nothing', () => {
    expect([dependsOn({}), isAsked({}, undefined, false), isNeeded({}, undefined)]).toEqual([null, true, false]);
  });
});
