import { describe, expect, test } from '@jest/globals';
import type { Officer } from '../../api/types.js';
import { handlersUnder } from './handlers-under.logic.js';

const officers = [
  { id: 'head', name: '陈', unit: 'civilAffairs' },
  { id: 'handler', name: '李', unit: 'civilAffairs' },
  { id: 'otherHead', name: '赵', unit: 'construction' },
  { id: 'other', name: '钱', unit: 'construction' },
];
const somebody = (id: string, roles: Officer['roles'], seats: Officer['seats'] = []): Officer => ({
  id,
  name: id,
  unit: 'civilAffairs',
  unitName: '民政办',
  roles,
  seats,
  ownPasswordNeeded: false,
});
const under = (one: Officer): string[] => handlersUnder(one, officers).map(({ id }) => id);

describe('whom somebody gives matters to', () => {
  test('the head, to everybody of the unit', () => {
    expect(under(somebody('head', ['unitHead', 'handler']))).toEqual(['head', 'handler']);
  });

  test('a handler, to nobody', () => {
    expect(under(somebody('handler', ['handler']))).toEqual([]);
  });

  test('who sits at the desk of a head, to everybody of that unit', () => {
    const seat = { id: 'otherHead', name: '赵', roles: ['unitHead' as const] };
    expect(under(somebody('handler', ['handler'], [seat]))).toEqual(['otherHead', 'other']);
  });
});
