import { describe, expect, it } from '@jest/globals';
import { adviceFor } from './advice.logic.js';
import { noAnswer } from './problem.js';

describe('advice after a refusal', () => {
  it.each([
    [412, 'staleRevision', 'advice.staleRevision'],
    [422, 'keyReused', 'advice.keyReused'],
    [422, 'invalid', 'advice.correct'],
    [409, 'busy', 'advice.busy'],
    [409, 'notAllowedNow', 'advice.notAllowedNow'],
    [409, 'somethingFirst', 'advice.somethingFirst'],
    [403, 'recused', 'advice.recused'],
    [403, 'notYours', 'advice.notYours'],
    [404, 'notFound', 'advice.notFound'],
    [429, 'tooOften', 'advice.tooOften'],
    [noAnswer, 'unreachable', 'advice.noAnswer'],
    [503, 'unavailable', 'advice.later'],
    [418, 'unknown', 'advice.later'],
  ])('%i %s', (status, code, advice) => {
    expect(adviceFor({ status, code })).toBe(advice);
  });
});
