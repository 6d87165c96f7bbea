import { describe, expect, it } from '@jest/globals';
import { adviceFor, mayPass } from './advice.logic.js';
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

  it.each([
    [noAnswer, 'unreachable', true],
    [409, 'busy', true],
    [429, 'tooOften', true],
    [500, 'internal', true],
    [503, 'unavailable', true],
    [403, 'notYours', false],
    [404, 'notFound', false],
    [409, 'notAllowedNow', false],
    [410, 'destroyed', false],
    [412, 'staleRevision', false],
    [422, 'invalid', false],
  ])('%i %s: asking again may help: %s', (status, code, may) => {
    expect(mayPass({ status, code })).toBe(may);
  });
});
