import { describe, expect, it } from '@jest/globals';
import { mayDecide } from '../../libs/office/src/exports/export-rows.js';
import { peopleOf, smallOffices } from '../support/small-offices.js';

const waiting = (requested_by: string, one_with: string[] = []) => ({
  requested_by,
  one_with,
  decided_at: null,
  withdrawn_at: null,
});

describe('R12 in an office as small as the founding lets it be, an export finds somebody to decide it', () => {
  it.each(Object.entries(smallOffices))('%s: whoever asks, and never themselves', (_, office) => {
    const people = peopleOf(office);
    for (const { id } of people) {
      const deciding = people.filter((one) => mayDecide(one, waiting(id))).map((one) => one.id);
      expect([id, deciding.length > 0, deciding.includes(id)]).toEqual([id, true, false]);
    }
  });

  it.each(Object.entries(smallOffices))('%s: with a deputy, unless these two are all who decide', (_, office) => {
    const people = peopleOf(office);
    const deciders = people.filter((one) => mayDecide(one, waiting('nobody'))).map(({ id }) => id);
    for (const { id } of people)
      for (const { id: deputy } of people) {
        const isLeft = deciders.some((decider) => decider !== id && decider !== deputy);
        expect([id, deputy, people.some((one) => mayDecide(one, waiting(id, [deputy])))]).toEqual([id, deputy, isLeft]);
      }
  });
});
