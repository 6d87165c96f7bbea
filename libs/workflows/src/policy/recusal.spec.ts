import { describe, expect, test } from '@jest/globals';
import type { Actor, Role } from '../process/contract.js';
import { callers, registrars } from './ranks.js';
import { goesOnWithout, mayOrderRecusal } from './recusal.js';

const someone = (id: string, unit: string, ...roles: Role[]): Actor => ({ id, unit, roles });

const handler = someone('handler', 'civilAffairs', 'handler');
const head = someone('head', 'civilAffairs', 'unitHead', 'handler');
const otherHead = someone('otherHead', 'transport', 'unitHead');
const desk = someone('desk', 'partyOffice', 'coordinator', 'callBackOfficer');
const window = someone('window', 'window', 'receptionist');
const leader = someone('leader', 'leadership', 'leader');
const principal = someone('principal', 'leadership', 'leader', 'principalLeader');
const discipline = someone('discipline', 'discipline', 'disciplineOfficer');
const secretary = someone('secretary', 'discipline', 'disciplineSecretary');
const efficiency = someone('efficiency', 'efficiencyOffice', 'efficiencyOfficer');
const everybody = [handler, head, otherHead, desk, window, leader, principal, discipline, secretary, efficiency];

describe('R6 a recusal is ordered downwards, and never by whom it would serve', () => {
  test.each([
    [head, [handler]],
    [leader, [handler, head, otherHead, desk, window]],
    [principal, [handler, head, otherHead, desk, window, leader]],
    [secretary, [discipline, efficiency]],
    [handler, []],
    [desk, []],
    [discipline, []],
  ])('$id', (by, below) => {
    expect(everybody.filter((one) => mayOrderRecusal(by, one, {}))).toEqual(below);
  });

  test('nobody who has had a part in the matter orders anybody away', () => {
    expect(everybody.filter((one) => mayOrderRecusal(principal, one, { hadPart: ['principal'] }))).toEqual([]);
  });
});

describe('R6 somebody is always left', () => {
  const goesOn = (officers: Actor[], id: string, notHandledBy: string | null = null) =>
    goesOnWithout(id, { officers }, { notHandledBy });

  test('who assigns it to a unit', () => {
    expect([goesOn([handler, desk, leader], 'leader'), goesOn([handler, desk], 'handler')]).toEqual([true, true]);
    expect([goesOn([handler, head, desk], 'desk'), goesOn([desk], 'desk')]).toEqual([false, false]);
  });

  test('who may handle it, though the unit of the officer complained of may not', () => {
    expect([goesOn([desk, handler], 'handler', 'partyOffice'), goesOn([desk, handler], 'handler')]).toEqual([
      false,
      true,
    ]);
  });

  test('in the sealed lane whoever reads it', () => {
    const officers = [discipline, secretary];
    expect(goesOnWithout('secretary', { officers, actingHeads: ['secretary'] }, {})).toBe(true);
    expect(goesOnWithout('secretary', { officers: [secretary], actingHeads: ['secretary'] }, {})).toBe(false);
  });
});

test('R6 the superior’s decision is entered by whom it is about only where nobody else may know of it', () => {
  const about = { recused: [], recusedUnits: [], subject: 'secretary' };
  expect(registrars(about, [secretary, discipline])).toEqual([discipline]);
  expect(registrars(about, [secretary, handler])).toEqual([handler]);
  expect(registrars(about, [secretary])).toEqual([secretary]);
});

describe('R10 who calls back', () => {
  const nowhere = { recused: [], recusedUnits: [], subject: null };
  const leaderOf = { civilAffairs: ['leader'] };
  const calling = (officers: Actor[], hadPart: string[], answeredBy = 'civilAffairs') =>
    callers({ ...nowhere, firstContact: 'window', hadPart, answeredBy }, { officers, leaderOf }).map(({ id }) => id);

  test.each([
    ['the desk', [], ['desk']],
    ['where it handled, another who coordinates', ['desk'], ['second']],
    ['where that one did as well, the committee', ['desk', 'second'], ['discipline', 'secretary', 'efficiency']],
    [
      'then a leader who does not lead the unit',
      ['desk', 'second', 'discipline', 'secretary', 'efficiency'],
      ['principal'],
    ],
    ['and else nobody', ['desk', 'second', 'discipline', 'secretary', 'efficiency', 'principal'], []],
  ])('%s', (_, hadPart, expected) => {
    expect(calling([...everybody, someone('second', 'partyOffice', 'coordinator')], hadPart)).toEqual(expected);
  });

  test('neither the head of the unit that answered nor who leads it', () => {
    const everywhere = [
      someone('head', 'civilAffairs', 'unitHead', 'callBackOfficer'),
      someone('leader', 'leadership', 'leader', 'callBackOfficer'),
      desk,
    ];
    expect(calling(everywhere, [])).toEqual(['desk']);
    expect(calling(everywhere, [], 'transport')).toEqual(['head', 'leader', 'desk']);
    expect(calling(everywhere.slice(0, 2), [])).toEqual([]);
  });
});
