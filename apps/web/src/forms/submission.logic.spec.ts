import { describe, expect, it } from '@jest/globals';
import { noAnswer } from '../api/problem.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { mayHaveHappened } from './submission.logic.js';

describe('sending a form again', () => {
  it.each([
    [noAnswer, 'unreachable', true],
    [500, 'internal', true],
    [503, 'unavailable', true],
    [409, 'busy', true],
    [409, 'notAllowedNow', false],
    [412, 'staleRevision', false],
    [422, 'invalid', false],
    [401, 'signInFirst', false],
  ])('after %i %s the first attempt may be done: %s', (status, code, expected) => {
    expect(mayHaveHappened({ status, code })).toBe(expected);
  });

  it('uses keys that do not repeat', () => {
    const keys = new Set(Array.from({ length: 100 }, () => newIdempotencyKey()));
    expect(keys.size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
