import { describe, expect, it } from '@jest/globals';
import { missingIn } from '../forms/faults.logic.js';
import { fromFragment, messageKeyFor, receiptSchema } from './receipt.logic.js';

describe('the code on a receipt', () => {
  it('is read from the fragment, which no server sees', () => {
    expect(fromFragment('#2026-window-000012/ABCDEFGH234')).toEqual({
      number: '2026-window-000012',
      code: 'ABCDEFGH234',
    });
    expect(fromFragment('#%E4%BF%A1%E8%AE%BF-1/ABC')).toEqual({ number: '信访-1', code: 'ABC' });
  });

  it.each(['', '#', '#2026-000012', '#a/b/c', '#%E4%/ABC'])('is none in "%s"', (fragment) => {
    expect(fromFragment(fragment)).toBeNull();
  });
});

describe('looking up', () => {
  it('says what is missing, in the order of the page', () => {
    expect(missingIn(receiptSchema, { number: ' ', code: '' })).toEqual(['number', 'code']);
    expect(missingIn(receiptSchema, { number: '1', code: 'A' })).toEqual([]);
  });

  it('does not tell a wrong code from an unknown number', () => {
    expect(messageKeyFor(404)).toBe('notFound');
    expect(messageKeyFor(403)).toBe('notFound');
    expect(messageKeyFor(422)).toBe('notFound');
    expect(messageKeyFor(429)).toBe('tooOften');
    expect(messageKeyFor(410)).toBe('destroyed');
    expect(messageKeyFor(503)).toBe('later');
    expect(messageKeyFor(0)).toBe('noAnswer');
  });
});
