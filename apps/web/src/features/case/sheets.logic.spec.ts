import { expect, it } from '@jest/globals';
import { sheetRule } from './sheets.logic.js';

it('bears the number of the case and the count of pages, in the order of the language', () => {
  expect(sheetRule('案号 20260001', ['第 ', ' 页 共 ', ' 页'])).toBe(
    '@page case { @top-right { content: "案号 20260001"; } @bottom-right { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; } }',
  );
});

it('has no sign that could end the string and begin a rule of its own', () => {
  const rule = sheetRule('1"; } } body { display: none } /*</style>', ['', '', '']);
  expect(rule).not.toMatch(/body \{|<|\/\*/);
});
