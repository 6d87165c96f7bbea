import { expect, test } from '@jest/globals';
import { caseAddress, itemAddress } from './case-address.logic.js';

test.each([
  ['XF-2026-00001', '/petitions/XF-2026-00001'],
  ['JB-2026-00001', '/petitions/JB-2026-00001'],
  ['ZR-2026-00001', '/accountability/ZR-2026-00001'],
])('%s has its page at %s', (number, address) => {
  expect(caseAddress(number)).toBe(address);
});

test('proceedings within a petition’s case lead to their own page', () => {
  expect(itemAddress({ kind: 'accountability', number: 'XF-2026-00001', process: 'p1' })).toBe('/accountability/p1');
  expect(itemAddress({ kind: 'supervision', number: 'XF-2026-00001', process: 'p1' })).toBe('/petitions/XF-2026-00001');
});
