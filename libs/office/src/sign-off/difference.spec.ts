import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf } from './difference.js';

describe('what a version says otherwise than the one before', () => {
  test('sentence by sentence', () => {
    expect(differenceOf('路灯已修复。请查验。', '路灯已于三月一日修复。请查验。如有问题请来电。')).toEqual([
      { text: '路灯已修复。', change: 'removed' },
      { text: '路灯已于三月一日修复。', change: 'added' },
      { text: '请查验。', change: 'same' },
      { text: '如有问题请来电。', change: 'added' },
    ]);
  });

  test('of a first version everything is new, and of the same text nothing', () => {
    expect(differenceOf('', '已办。')).toEqual([{ text: '已办。', change: 'added' }]);
    expect(differenceOf('已办。\n请查。', '已办。\n请查。')).toEqual([{ text: '已办。\n请查。', change: 'same' }]);
  });

  test('both texts are whole in it, whatever they say', () => {
    const texts = fc.string({ unit: fc.constantFrom('已', '办', '。', '\n', '；', 'x', ' ') });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = differenceOf(before, after);
        const without = (change: string): string =>
          pieces
            .filter((piece) => piece.change !== change)
            .map(({ text }) => text)
            .join('');
        expect([without('removed'), without('added')]).toEqual([after, before]);
      }),
    );
  });
});
