import { describe, expect, it } from '@jest/globals';
import { linesOf } from './picture.logic.js';

describe('the words of a picture', () => {
  it('go on in the next line between words, and never within one', () => {
    expect(linesOf('Waiting to be signed for by the unit', 100)).toEqual([
      'Waiting to be',
      'signed for by',
      'the unit',
    ]);
    expect(linesOf('Accountability', 40)).toEqual(['Accountability']);
  });

  it('are broken anywhere in Chinese, and stay whole where they fit', () => {
    expect(linesOf('待领导裁定承办单位', 70)).toEqual(['待领导裁定', '承办单位']);
    expect(linesOf('待签收')).toEqual(['待签收']);
  });
});
