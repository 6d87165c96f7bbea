import { describe, expect, it } from '@jest/globals';
import { groupFaults } from './group.logic.js';

const people = (count: number, representatives = 0) =>
  Array.from({ length: count }, (_, index) => ({ name: `信访人${index}`, representative: index < representatives }));

describe('the people of a group visit (R2)', () => {
  it('are at least those who are named', () => {
    expect(groupFaults({ peopleCount: 2, petitioners: people(3) })).toEqual([
      { name: ['peopleCount'], messageKey: 'registration.tooFewPeople' },
    ]);
    for (const peopleCount of [3, 30, undefined, null])
      expect(groupFaults({ peopleCount, petitioners: people(3) })).toEqual([]);
    expect(groupFaults({ peopleCount: 1, petitioners: [{ name: '张三' }, { name: ' ' }, undefined] })).toEqual([]);
  });

  it('send five representatives at most', () => {
    expect(groupFaults({ peopleCount: 40, petitioners: people(8, 5) })).toEqual([]);
    expect(groupFaults({ peopleCount: 40, petitioners: people(8, 6) })).toEqual([
      { name: ['petitioners', 5, 'representative'], messageKey: 'registration.tooManyRepresentatives' },
    ]);
  });
});
