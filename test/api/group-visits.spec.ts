import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { leavingNothing } from '../support/uploads.js';

let office: TrialOffice;
let window: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  window = await office.signedInAs('window');
});
afterAll(() => office.close());

const people = (count: number, representatives = 0) =>
  Array.from({ length: count }, (_, index) => ({ name: `信访人${index}`, representative: index < representatives }));
const form = (fields: object) => ({ ...aPetition().fields, ...fields });

describe('R2 a group visit', () => {
  it.each([
    [{ peopleCount: 2, petitioners: people(3) }, 'peopleCount'],
    [{ peopleCount: 40, petitioners: people(8, 6) }, 'petitioners'],
  ])('is refused with the rule for %j', async (fields, path) => {
    const { status, body } = await leavingNothing(office, () => window.post('petitions', form(fields)));
    expect([status, body.rule, body.issues[0].path]).toEqual([422, 'R2', path]);
  });

  it.each([
    [{ petitioners: people(1) }, 1, false],
    [{ petitioners: people(4) }, 4, false],
    [{ petitioners: people(6, 5) }, 6, true],
    [{ peopleCount: 40, petitioners: people(5, 5) }, 40, true],
    [{ petitioners: [], flags: ['anonymous'] }, 1, false],
  ])('%j is of so many people, and marked where it is a group', async (fields, count, isGroup) => {
    const petition = await aPetition().with(fields).registeredBy(window);
    const { peopleCount, flags, labels } = await window.sees(petition);
    expect([peopleCount, flags.includes('group')]).toEqual([count, isGroup]);
    // Each mark has its words: none is shown by its name in the program.
    for (const [place, { zh, en }] of labels.flags.entries()) expect([zh, en]).not.toContain(flags[place]);
    expect(petition.warnings.some(({ path }) => path === 'peopleCount')).toBe(isGroup);
  });
});
