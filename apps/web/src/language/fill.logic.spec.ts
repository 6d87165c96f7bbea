import { describe, expect, it } from '@jest/globals';
import { fill, placeholdersOf } from './fill.logic.js';

describe('a sentence with placeholders', () => {
  it.each([
    ['还剩 {days} 天', { days: 2 }, '还剩 2 天'],
    ['{count} {count:line|lines} {count:is|are} wrong', { count: 0 }, '0 lines are wrong'],
    ['{count} {count:line|lines} {count:is|are} wrong', { count: 1 }, '1 line is wrong'],
    ['{count} {count:line|lines} {count:is|are} wrong', { count: '1' }, '1 line is wrong'],
    ['{count} {count:line|lines} {count:is|are} wrong', { count: 21 }, '21 lines are wrong'],
    ['from {start} to {end}', { start: 'a' }, 'from a to {end}'],
    ['{count:line|lines}', {}, '{count:line|lines}'],
  ])('%s with %j', (sentence, values, filled) => {
    expect(fill(sentence, values as Record<string, string | number>)).toBe(filled);
  });

  it('shows these values, however often it chooses a word by one', () => {
    expect(placeholdersOf('{n} {n:line|lines} of {all}')).toEqual(['all', 'n']);
  });
});
