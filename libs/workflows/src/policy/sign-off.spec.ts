import { describe, expect, test } from '@jest/globals';
import { isSignOffLaidDown, levelFor } from '../process/office-rules.js';
import { isWeaker, signOffRulesOn, type SignOffDecision } from './sign-off.js';

const decided = (
  paper: SignOffDecision['paper'],
  level: SignOffDecision['level'],
  version: number,
  effectiveFrom: string,
) => ({
  paper,
  level,
  version,
  effectiveFrom,
  decidedBy: 'admin',
  reason: '党委会议定',
});

describe('who signs on a day (R10)', () => {
  const decisions = [
    decided('ordinaryReply', 'head', 2, '2026-03-02'),
    decided('ordinaryReply', 'handlerAlone', 3, '2026-03-09'),
    decided('majorReply', 'headAndLeader', 2, '2026-03-05'),
  ];

  test.each([
    ['2026-03-01', 'handlerAlone', 'handlerAlone', false],
    ['2026-03-02', 'head', 'handlerAlone', true],
    ['2026-03-05', 'head', 'headAndLeader', true],
    ['2026-03-09', 'handlerAlone', 'headAndLeader', true],
  ])('%s', (day, ordinary, major, isLaidDown) => {
    const rules = signOffRulesOn(decisions, day);
    expect([levelFor(rules, 'ordinaryReply'), levelFor(rules, 'majorReply')]).toEqual([ordinary, major]);
    expect(isSignOffLaidDown(rules)).toBe(isLaidDown);
  });

  test('the later decision holds, even where an earlier one was to begin later', () => {
    const rules = signOffRulesOn(
      [...decisions, decided('ordinaryReply', 'headAndLeader', 4, '2026-03-06')],
      '2026-03-10',
    );
    expect(levelFor(rules, 'ordinaryReply')).toBe('headAndLeader');
  });

  test('an office that laid down nothing has its handlers issue alone', () => {
    expect([levelFor(undefined, 'majorReply'), isSignOffLaidDown(undefined)]).toEqual(['handlerAlone', false]);
  });

  test('fewer hands are weaker', () => {
    expect([isWeaker('handlerAlone', 'head'), isWeaker('head', 'headAndLeader'), isWeaker('head', 'head')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
