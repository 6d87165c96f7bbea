import { describe, expect, it } from '@jest/globals';
import { duplicateQueryOf } from './duplicates.logic.js';

describe('what the duplicate check searches for (R2)', () => {
  it('is nothing while too little has been typed', () => {
    expect(duplicateQueryOf({})).toBeNull();
    expect(duplicateQueryOf({ title: '路灯', petitioners: [{}, { name: '张' }, undefined] })).toBeNull();
  });

  it('is the text as far as it goes', () => {
    expect(duplicateQueryOf({ title: ' 村口路灯不亮 ' })).toEqual({
      title: '村口路灯不亮',
      content: '',
      petitioners: [],
    });
  });

  it('is the person even before the matter', () => {
    expect(duplicateQueryOf({ petitioners: [{ name: '张三', phone: '138' }] })).toEqual({
      title: '',
      content: '',
      petitioners: [{ name: '张三', idNumber: '', phone: '138' }],
    });
  });
});
