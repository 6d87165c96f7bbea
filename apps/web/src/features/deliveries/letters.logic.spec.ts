import { describe, expect, test } from '@jest/globals';
import { linesIn, rowOf } from './letters.logic.js';

describe('a pasted table of letters', () => {
  test.each([
    ['a sheet', '答〔2026〕3号\tXA12345678\t2026-03-10'],
    ['commas', '答〔2026〕3号，XA12345678，2026-03-10'],
    ['many spaces', '  答〔2026〕3号   XA12345678   2026-03-10 '],
    ['one space', '答〔2026〕3号 XA12345678 2026-03-10'],
  ])('%s is taken by its columns', (_, line) => {
    expect(rowOf(line, 'posted')).toEqual({ paper: '答〔2026〕3号', mailNumber: 'XA12345678', on: '2026-03-10' });
  });

  test('what follows the day is who received it, or why it came back', () => {
    const line = '答〔2026〕3号\tXA12345678\t2026-03-10\t张某 之妻';
    expect(rowOf(line, 'received')).toMatchObject({ receivedBy: '张某 之妻' });
    expect(rowOf(line, 'returned')).toMatchObject({ reason: '张某 之妻' });
    expect(rowOf(line, 'posted')).not.toHaveProperty('reason');
  });

  test('a line that lacks a column leaves it out and moves no other', () => {
    expect(rowOf('答〔2026〕3号\t\t2026-03-10', 'posted')).toEqual({
      paper: '答〔2026〕3号',
      mailNumber: '',
      on: '2026-03-10',
    });
    expect(rowOf('答〔2026〕3号', 'received')).toEqual({
      paper: '答〔2026〕3号',
      mailNumber: '',
      on: '',
      receivedBy: '',
    });
  });

  test('headings and empty lines are no letters', () => {
    expect(linesIn('文号\t邮件号\t日期\r\n\r\n答〔2026〕3号\tXA12345678\t2026-03-10\r\n')).toEqual([
      '答〔2026〕3号\tXA12345678\t2026-03-10',
    ]);
  });
});
