import { expect, test } from '@jest/globals';
import type { CourseStep } from '../../api/types.js';
import { stageUnder } from './course.logic.js';

const answered: CourseStep = {
  label: { zh: '答复', en: 'Answered' },
  stage: { zh: '已否定答复', en: 'Denied with confirmation' },
  state: 'ended',
  at: '2026-03-03T01:00:00.000Z',
  times: 1,
  due: null,
};

test('a part says where in it the matter stands or ended, so that a denial is called one', () => {
  expect(stageUnder(answered)?.zh).toBe('已否定答复');
  expect(stageUnder({ ...answered, state: 'now' })?.zh).toBe('已否定答复');
});

test('a part that is over says no more of where in it the matter stood, nor the same twice', () => {
  expect(stageUnder({ ...answered, state: 'passed' })).toBeNull();
  expect(stageUnder({ ...answered, stage: answered.label })).toBeNull();
});
