import { describe, expect, it } from '@jest/globals';
import { petitionerEn } from '../petitioner/petitioner.en.js';
import { petitionerZh } from '../petitioner/petitioner.zh.js';
import { onlineEn } from '../petitioner/online/online.en.js';
import { onlineZh } from '../petitioner/online/online.zh.js';
import { en } from './messages.en.js';
import { fill, placeholdersOf } from './fill.logic.js';
import { zh } from './messages.zh.js';

describe.each([
  ['the console', zh, en],
  ['the petitioner’s page', petitionerZh, petitionerEn],
  ['the online petition', onlineZh, onlineEn],
])('the words of %s', (_, chinese: Record<string, string>, english: Record<string, string>) => {
  it('are the same in number and name in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('have no gaps', () => {
    for (const [key, words] of [...Object.entries(chinese), ...Object.entries(english)]) {
      if (words.trim() === '') throw new Error(`${key} is empty`);
    }
  });

  it('take the same values', () => {
    const differing = Object.keys(chinese).filter(
      (key) => placeholdersOf(chinese[key] ?? '').join() !== placeholdersOf(english[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are Chinese on one side only', () => {
    const han = /\p{Script=Han}/u;
    expect(Object.keys(english).filter((key) => han.test(english[key] ?? ''))).toEqual([]);
  });
});

describe('filling in', () => {
  it('puts values where they belong and leaves a missing one visible', () => {
    expect(fill('{from} 至 {to}', { from: 1, to: 2 })).toBe('1 至 2');
    expect(fill('{from} 至 {to}', { from: 1 })).toBe('1 至 {to}');
  });
});
