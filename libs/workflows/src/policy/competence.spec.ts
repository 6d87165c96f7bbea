import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { accountabilityActs } from '../accountability/acts.js';
import { denialActs } from '../denial/acts.js';
import { supervisionActs } from '../supervision/acts.js';
import type { Act } from '../regime-tables.js';
import { roles, type Actor, type Relation, type Role, type Standing } from '../process/contract.js';
import { decide, type Directory } from './competence.js';

const directory: Directory = {
  officers: [
    { id: 'head', unit: 'civilAffairs', roles: ['unitHead'] },
    { id: 'landHead', unit: 'landOffice', roles: ['unitHead'] },
  ],
  headOf: { civilAffairs: 'head', landOffice: 'landHead' },
  leaderOf: { civilAffairs: ['leader'], landOffice: ['leader2'] },
  standIns: [
    [{ id: 'principal', unit: 'leadership' }],
    [
      { id: 'leader', unit: 'leadership' },
      { id: 'leader2', unit: 'leadership' },
    ],
  ],
};
const nowhere: Standing = {
  stage: 'somewhere',
  open: true,
  light: null,
  unit: null,
  officer: null,
  desk: null,
  firstContact: null,
  filer: null,
  subject: null,
  recused: [],
  recusedUnits: [],
  deciders: [],
};
const standing = (facts: Partial<Standing>): Standing => ({ ...nowhere, ...facts });
const someone = (id: string, unit: string, ...held: Role[]): Actor => ({ id, unit, roles: held });
const act = (...who: Relation[]): Act => ({
  name: 'doIt',
  process: 'petition',
  event: 'DONE',
  rule: 'R1',
  label: { zh: '办', en: 'Do' },
  payload: z.strictObject({}),
  who,
});
const allowed = (actor: Actor, relation: Relation, facts: Partial<Standing>) =>
  decide(actor, act(relation), standing(facts), directory).allowed;

const liu = someone('liu', 'civilAffairs', 'handler');
const head = someone('head', 'civilAffairs', 'unitHead');
const leader = someone('leader', 'leadership', 'leader');
const principal = someone('principal', 'leadership', 'principalLeader');

describe('who stands how to a matter', () => {
  test.each<[Relation, Actor, Partial<Standing>, boolean]>([
    ['firstContact', liu, { firstContact: 'liu' }, true],
    ['firstContact', liu, { firstContact: 'wang' }, false],
    ['officerInCharge', liu, { officer: 'liu' }, true],
    ['officerInCharge', liu, { officer: null, unit: 'civilAffairs' }, false],
    ['unitMember', liu, { unit: 'civilAffairs' }, true],
    ['unitMember', liu, { unit: 'landOffice' }, false],
    ['unitMember', liu, { unit: null }, false],
    ['unitHead', head, { unit: 'civilAffairs' }, true],
    ['unitHead', head, { unit: 'landOffice' }, false],
    ['unitHead', liu, { unit: 'civilAffairs' }, false],
    ['leaderInCharge', leader, { unit: 'civilAffairs' }, true],
    ['leaderInCharge', leader, { unit: 'landOffice' }, false],
    ['leaderInCharge', leader, { unit: 'noSuchUnit' }, false],
    ['leaderInCharge', leader, { unit: null }, false],
    ['leaderInCharge', principal, { unit: 'civilAffairs' }, false],
    ['leaderInCharge', principal, { unit: 'civilAffairs', desk: 'leader' }, false],
    ['leaderInCharge', principal, { unit: 'civilAffairs', desk: 'principalLeader' }, true],
    ['leaderInCharge', leader, { unit: 'civilAffairs', desk: 'principalLeader' }, true],
    ['leaderInCharge', head, { unit: 'civilAffairs', desk: 'principalLeader' }, false],
    ['filer', liu, { filer: 'liu' }, true],
    ['filer', liu, { filer: null }, false],
    ['subject', liu, { subject: 'liu' }, true],
    ['subject', liu, { subject: 'wang' }, false],
  ])('%s: %o at %o → %s', (relation, actor, facts, expected) => {
    expect(allowed(actor, relation, facts)).toBe(expected);
  });

  test('an acting head heads whichever unit has the matter, and none where no unit has it (R12)', () => {
    const acting = { ...directory, actingHeads: ['leader'] };
    const heads = (actor: Actor, facts: Partial<Standing>) =>
      decide(actor, act('unitHead'), standing(facts), acting).allowed;
    expect([
      heads(leader, { unit: 'landOffice' }),
      heads(leader, { unit: null }),
      heads(principal, { unit: 'landOffice' }),
    ]).toEqual([true, false, false]);
    expect(heads(leader, { unit: 'landOffice', recused: ['leader'] })).toBe(false);
  });

  test.each(roles.filter((role) => role !== 'unitHead'))(
    'the role %s suffices by membership, whatever the unit',
    (role) => {
      for (const held of roles) expect(allowed(someone('liu', 'anyUnit', held), role, {})).toBe(held === role);
    },
  );

  test('any one relation suffices, and the verdict names it', () => {
    const verdict = decide(
      leader,
      act('unitHead', 'leaderInCharge', 'leader'),
      standing({ unit: 'civilAffairs' }),
      directory,
    );
    expect(verdict).toMatchObject({ allowed: true, as: 'leaderInCharge', at: { id: 'leader' } });
  });

  test('who stands in no relation is refused by the rule of the act', () => {
    expect(decide(liu, act('leader'), nowhere, directory)).toEqual({ allowed: false, reason: 'role', rule: 'R1' });
  });
});

test('the leader in charge heads a unit whose head is shut out, else who stands in, else whoever is left of it (R6)', () => {
  const headOut = { ...directory, officers: [] };
  const mayAct = (actor: Actor, facts: Partial<Standing>) =>
    decide(actor, act('unitHead'), standing({ unit: 'civilAffairs', ...facts }), headOut).allowed;
  expect([mayAct(leader, {}), mayAct(principal, {}), mayAct(liu, {})]).toEqual([true, false, false]);
  expect([mayAct(leader, { recused: ['leader'] }), mayAct(principal, { recused: ['leader'] })]).toEqual([false, true]);
  expect(mayAct(liu, { recused: ['leader', 'leader2', 'principal'] })).toBe(true);
});

describe('recusal overrides every role (回避, R6)', () => {
  const all = { firstContact: 'liu', officer: 'liu', unit: 'civilAffairs', desk: 'principalLeader' } as const;
  const everyone = someone('liu', 'civilAffairs', ...roles);
  const overridden: Relation[] = ['firstContact', 'officerInCharge', 'unitMember', 'leaderInCharge', ...roles];
  const grounds: [string, Partial<Standing>][] = [
    ['named as recused', { recused: ['wang', 'liu'] }],
    ['the officer it is about', { subject: 'liu' }],
    ['of a recused unit', { recusedUnits: ['civilAffairs'] }],
  ];

  test.each(grounds)('%s', (_, ground) => {
    for (const relation of overridden) {
      expect([relation, decide(everyone, act(relation), standing(all), directory).allowed]).toEqual([relation, true]);
      expect([relation, decide(everyone, act(relation), standing({ ...all, ...ground }), directory)]).toEqual([
        relation,
        { allowed: false, reason: 'recusal', rule: 'R6' },
      ]);
    }
  });

  test.each(grounds)('%s, and yet heard in their own cause', (_, ground) => {
    expect(allowed(everyone, 'filer', { ...ground, filer: 'liu' })).toBe(true);
    expect(allowed(everyone, 'subject', { ...ground, subject: 'liu' })).toBe(true);
  });

  test('who has no say anyway does not learn of a recusal', () => {
    const verdict = decide(liu, act('leader'), standing({ recused: ['liu'] }), directory);
    expect(verdict).toMatchObject({ allowed: false, reason: 'role' });
  });
});

describe('what the acts of the three procedures allow', () => {
  const acts = [...denialActs, ...supervisionActs, ...accountabilityActs];
  const byName = (name: string): Act => acts.find((each) => each.name === name) as Act;
  const permitted = (actor: Actor, facts: Partial<Standing>): string[] =>
    acts.filter((each) => decide(actor, each, standing(facts), directory).allowed).map(({ name }) => name);

  test('who filed a denial can only file again or abandon, though they lead the unit', () => {
    const both = someone('leader', 'civilAffairs', 'leader', 'handler', 'receptionist');
    expect(permitted(both, { unit: 'civilAffairs', filer: 'leader', recused: ['leader'] })).toEqual([
      'refileDenial',
      'abandonDenial',
    ]);
  });

  test('the people of a supervised unit can only explain, and its head take back a denial whose filer has left', () => {
    expect(permitted(liu, { unit: 'civilAffairs' })).toEqual(['submitExplanation']);
    expect(permitted(head, { unit: 'civilAffairs' })).toEqual(['abandonDenial', 'submitExplanation']);
  });

  test('the officer concerned can only explain, state and appeal, whatever their roles', () => {
    const officer = someone('liu', 'civilAffairs', ...roles);
    const own = ['submitExplanation', 'submitStatement', 'appealMeasure'];
    expect(permitted(officer, { unit: 'civilAffairs', subject: 'liu', recused: ['liu'] })).toEqual(own);
  });

  test('the principal leader decides a denial only once silence has escalated it', () => {
    const confirm = byName('confirmDenial');
    const at = (desk: Role) => decide(principal, confirm, standing({ unit: 'civilAffairs', desk }), directory).allowed;
    expect([at('leader'), at('principalLeader')]).toEqual([false, true]);
  });

  test('administrators and auditors decide nothing', () => {
    for (const role of ['systemAdministrator', 'securityAdministrator', 'auditor', 'archivist'] as const) {
      expect(permitted(someone('admin', 'office', role), { unit: 'civilAffairs' })).toEqual([]);
    }
  });
});
