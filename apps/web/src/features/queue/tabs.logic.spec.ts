import { describe, expect, it } from '@jest/globals';
import { countedText } from './tabs.logic.js';

describe('the count of a tab', () => {
  it.each([
    [0, false, '0'],
    [17, false, '17'],
    [0, true, '0'],
    [1000, true, '1000+'],
  ])('%i, capped %s, is %s', (count, isCapped, shown) => {
    expect(countedText(count, { isCapped })).toBe(shown);
  });
});
