import { describe, expect, it } from '@jest/globals';
import {
  faultIn,
  neighbour,
  petitionOf,
  questionsFor,
  stepFor,
  type Answers,
  type QuestionName,
} from './questions.logic.js';

const complete: Answers = { lane: 'suggestion', title: '路灯', content: '不亮' };
const question = (name: QuestionName) => questionsFor({ lane: 'accusation' }).find((one) => one.name === name)!;

describe('the questions of an online petition', () => {
  it('ask whom it is about of an accusation only', () => {
    expect(questionsFor(complete).map(({ name }) => name)).not.toContain('about');
    expect(neighbour('content', 1, { ...complete, lane: 'accusation' })).toBe('place');
    expect(neighbour('place', 1, { ...complete, lane: 'accusation' })).toBe('about');
    expect(petitionOf({ ...complete, about: '某人', place: ' ' })).toEqual(complete);
  });

  it.each([
    ['title', '', 'titleNeeded'],
    ['title', '长'.repeat(201), 'tooLong'],
    ['place', '', null],
    ['phone', '0839-5550000转801、（0839）5550001', null],
    ['title', '\u200b\u3164', 'titleNeeded'],
    ['phone', '139 1234 5678', null],
  ] as const)('%s "%s" is %s', (name, answer, fault) => {
    expect(faultIn(question(name), { [name]: answer })).toBe(fault);
  });

  it('let nobody past one that is still open', () => {
    expect(stepFor('check', {})).toBe('lane');
    expect(stepFor('check', { lane: 'suggestion', title: '路灯' })).toBe('content');
    expect(stepFor('check', complete)).toBe('check');
    expect(stepFor('title', complete)).toBe('title');
    expect(stepFor('elsewhere', complete)).toBe('start');
  });

  it('stay at the ends', () => {
    expect([neighbour('start', -1, complete), neighbour('check', 1, complete)]).toEqual(['start', 'check']);
  });
});
