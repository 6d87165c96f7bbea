import { describe, expect, it } from '@jest/globals';
import { petitionProcess } from '../petition/process.js';
import { progressOf } from './progress.js';

const course = { phases: petitionProcess.phases!, stages: petitionProcess.stages };
const day = (index: number): string => `2026-03-${String(index + 1).padStart(2, '0')}T01:00:00.000Z`;

/** The course of a petition that came into one stage after another, a day each, in short. */
const came = (open: boolean, ...stages: string[]): string[] =>
  progressOf(
    course,
    stages.map((stage, index) => ({ stage, at: day(index) })),
    open,
  ).map(({ label, stage, state, at, times }) =>
    [label.zh, state, at?.slice(8, 10), stage?.zh, times > 1 ? `×${times}` : null].filter(Boolean).join(' '),
  );

describe('the course of a petition', () => {
  it('has five parts, the present one since it was reached', () => {
    expect(came(true, 'intake', 'routing.awaitingReceipt', 'handling.working', 'handling.drafted')).toEqual([
      '登记 passed 01',
      '受理 passed 01 待签收',
      '办理 now 03 答复审签中',
      '答复 ahead',
      '办结 ahead',
    ]);
  });

  it('says what was passed over', () => {
    expect(came(true, 'intake', 'answered')).toEqual([
      '登记 passed 01',
      '受理 passed 01 首问受理',
      '办理 skipped',
      '答复 now 02 已答复',
      '办结 ahead',
    ]);
  });

  it('says that it was taken up again, and no longer that it was answered', () => {
    expect(came(true, 'intake', 'handling.working', 'answered', 'closed', 'handling.working')).toEqual([
      '登记 passed 01',
      '受理 passed 01 首问受理',
      '办理 now 05 办理中 ×2',
      '答复 ahead',
      '办结 ahead',
    ]);
  });

  it('calls a denial one, and puts nothing after it', () => {
    expect(came(false, 'intake', 'handling.denialFiled', 'denied').slice(2)).toEqual([
      '办理 passed 02 否定报备审批中',
      '答复 ended 03 已否定答复',
    ]);
  });

  it('ends where it left its course: withdrawn, or joined to another matter', () => {
    expect(came(true, 'intake', 'handling.working', 'withdrawn.rethinking').slice(2)).toEqual([
      '办理 passed 02 办理中',
      '已撤回（可以反悔） now 03',
    ]);
    expect(came(false, 'intake', 'withdrawn.rethinking', 'withdrawn.ended').slice(1)).toEqual([
      '受理 passed 01 首问受理',
      '已撤回 ended 02',
    ]);
    expect(came(true, 'intake', 'joined').slice(1)).toEqual(['受理 passed 01 首问受理', '已并案 now 02']);
  });

  it('goes on where it came back to it', () => {
    expect(came(true, 'intake', 'joined', 'handling.working')[2]).toBe('办理 now 03 办理中');
  });

  it('of an answer that was reached and left again does not stand before a later withdrawal', () => {
    expect(came(true, 'intake', 'handling.working', 'answered', 'handling.working', 'withdrawn.rethinking')).toEqual([
      '登记 passed 01',
      '受理 passed 01 首问受理',
      '办理 passed 02 办理中 ×2',
      '已撤回（可以反悔） now 05',
    ]);
  });

  it('is nothing where nothing has been recorded', () => {
    expect(progressOf(course, [], true)).toEqual([]);
  });
});
