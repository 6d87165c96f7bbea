import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { roles, type Actor, type Relation, type Role, type Standing } from '../process/contract.js';
import type { Act } from '../regime-tables.js';
import { approversOf, mayApprove } from './absences.js';
import { decide, type Directory } from './competence.js';
import { isRecused } from './ranks.js';
import { hasDesk, mayStandIn, passedOn, seated } from './standing-in.js';

type Member = Actor & { disabled: boolean };
const member = (id: string, unit: string, ...held: Role[]): Member => ({ id, unit, roles: held, disabled: false });
const staffOf = (...members: Member[]) => new Map(members.map((one) => [one.id, one]));
const relations: Relation[] = [
  ...(['firstContact', 'officerInCharge', 'filer', 'subject', 'unitMember', 'unitHead', 'leaderInCharge'] as const),
  ...([
    'petitioner',
    'reopeningDesk',
    'secondPair',
    'sender',
    'committee',
    'efficiencyOffice',
    'seniorLeader',
  ] as const),
  ...(['registrar', 'caller'] as const),
  ...roles,
];
const act = (relation: Relation): Act => ({
  name: 'doIt',
  process: 'petition',
  event: 'DONE',
  rule: 'R1',
  label: { zh: '办', en: 'Do' },
  payload: z.strictObject({}),
  who: [relation],
});

/** A matter to which `one` stands in as many relations as somebody can. */
const matterOf = (one: string, unit: string): Standing => ({
  stage: 'somewhere',
  open: true,
  light: null,
  unit,
  officer: one,
  desk: null,
  firstContact: one,
  filer: null,
  subject: null,
  recused: [],
  recusedUnits: [],
  deciders: ['leaderInCharge'],
});

/** An office in which `zhang` holds the role alone, with whoever stands in for `zhang`. */
function officeOf(role: Role, standsIn: boolean): { directory: Directory; zhang: Actor; li: Actor } {
  const people = [member('zhang', 'civilAffairs', role), member('li', 'civilAffairs', 'archivist')];
  const staff = seated(staffOf(...people), standsIn ? [{ principal: 'zhang', deputy: 'li' }] : []);
  const officers = [...staff.values()];
  const leads = role === 'leader' || role === 'principalLeader' ? ['zhang'] : [];
  const directory: Directory = {
    officers,
    headOf: { civilAffairs: role === 'unitHead' ? 'zhang' : null },
    leaderOf: { civilAffairs: leads },
    standIns: [leads.map((id) => ({ id, unit: 'civilAffairs' }))],
  };
  return { directory, zhang: staff.get('zhang')!, li: staff.get('li')! };
}

const may = (actor: Actor, relation: Relation, standing: Standing, directory: Directory): boolean =>
  decide(actor, act(relation), standing, directory).allowed;

describe('every role × every relation: deputy and principal (R1, R6)', () => {
  const passing = roles.filter((role) => hasDesk({ roles: [role] }));
  const standing = matterOf('zhang', 'civilAffairs');

  test('a deputy may what the principal may by the role or by name, marked as the principal’s, and else nothing more', () => {
    let trials = 0;
    for (const role of passing) {
      const [alone, with_] = [officeOf(role, false), officeOf(role, true)];
      for (const relation of relations) {
        const principal = may(with_.zhang, relation, standing, with_.directory);
        const before = may(alone.li, relation, standing, alone.directory);
        const verdict = decide(with_.li, act(relation), standing, with_.directory);
        expect([role, relation, verdict.allowed]).toEqual([role, relation, principal || before]);
        if (verdict.allowed && !before)
          expect([role, relation, verdict.at.id, verdict.at.deputy?.id]).toEqual([role, relation, 'zhang', 'li']);
        trials += 1;
      }
    }
    expect(trials).toBe(passing.length * relations.length);
  });

  const grounds: [string, Partial<Standing>][] = [
    ['what the principal did', { recused: ['zhang'] }],
    ['what the deputy did', { recused: ['li'] }],
    ['the principal’s own cause', { subject: 'zhang' }],
    ['the deputy’s own cause', { subject: 'li' }],
  ];
  const ownCause: readonly Relation[] = ['filer', 'subject', 'registrar'];

  test.each(grounds)('%s bars both, at either desk', (_, ground) => {
    for (const role of passing) {
      const { directory, zhang, li } = officeOf(role, true);
      for (const relation of relations.filter((one) => !ownCause.includes(one)))
        expect([
          role,
          relation,
          may(zhang, relation, { ...standing, ...ground }, directory),
          may(li, relation, { ...standing, ...ground }, directory),
        ]).toEqual([role, relation, false, false]);
    }
  });

  test('what shuts the principal out of the whole case shuts the deputy out; what shuts the deputy out keeps the principal at work', () => {
    for (const role of passing) {
      const { directory, zhang, li } = officeOf(role, true);
      const out = (id: string): Standing => ({ ...standing, recused: [id], recusesFromCase: true });
      for (const relation of relations.filter((one) => !ownCause.includes(one))) {
        expect([role, relation, may(li, relation, out('zhang'), directory)]).toEqual([role, relation, false]);
        expect([role, relation, may(li, relation, out('li'), directory)]).toEqual([role, relation, false]);
      }
      expect([isRecused(zhang, out('li')), isRecused(li, out('zhang'))]).toEqual([false, true]);
    }
  });

  test('one’s own cause is heard in person', () => {
    const { directory, li } = officeOf('handler', true);
    expect(may(li, 'subject', { ...standing, subject: 'zhang' }, directory)).toBe(false);
  });
});

describe('a deputy’s deputy is nobody’s choice', () => {
  test('who stands in for a deputy sits at that desk only', () => {
    const people = [member('zhang', 'a', 'handler'), member('li', 'a', 'handler'), member('wang', 'a', 'handler')];
    const staff = seated(staffOf(...people), [
      { principal: 'zhang', deputy: 'li' },
      { principal: 'li', deputy: 'wang' },
    ]);
    expect(staff.get('wang')!.seats!.map(({ id }) => id)).toEqual(['li']);
    expect(staff.get('li')!.seats!.map(({ id }) => id)).toEqual(['zhang']);
  });

  test('nobody who is gone has a deputy or is one, and administration passes on to nobody', () => {
    const people = [member('zhang', 'a', 'handler', 'systemAdministrator'), member('li', 'a', 'handler')];
    const pair = [{ principal: 'zhang', deputy: 'li' }];
    expect(seated(staffOf(...people), pair).get('li')!.seats![0]!.roles).toEqual(['handler']);
    for (const gone of people) {
      const staff = staffOf(...people.map((one) => ({ ...one, disabled: one.id === gone.id })));
      expect([...seated(staff, pair).values()].flatMap(({ seats = [] }) => seats)).toEqual([]);
    }
  });
});

describe('who may stand in for whom', () => {
  test('every pair of roles: only who may do the work, and never across supervision', () => {
    const supervising: readonly Role[] = ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'];
    for (const principal of roles)
      for (const deputy of roles) {
        const able = mayStandIn(member('li', 'a', deputy), member('zhang', 'a', principal));
        if (supervising.includes(principal) !== supervising.includes(deputy))
          expect([principal, deputy, able]).toEqual([principal, deputy, false]);
        if (passedOn({ roles: [principal] }).length === 0)
          expect([principal, deputy, able]).toEqual([principal, deputy, false]);
        if (principal === deputy && hasDesk({ roles: [principal] }))
          expect([principal, able]).toEqual([principal, true]);
      }
  });

  test('the counter and handlers of the same unit, heads of any, leaders by leaders', () => {
    const head = member('zhang', 'a', 'unitHead', 'handler');
    expect(mayStandIn(member('li', 'b', 'unitHead'), head)).toBe(true);
    expect(mayStandIn(member('li', 'b', 'handler'), head)).toBe(false);
    expect(mayStandIn(member('li', 'a', 'handler'), head)).toBe(true);
    expect(mayStandIn(member('li', 'b', 'handler'), member('zhang', 'a', 'handler'))).toBe(false);
    expect(mayStandIn(member('li', 'a', 'unitHead'), member('zhang', 'leadership', 'leader'))).toBe(false);
    expect(mayStandIn(head, head)).toBe(false);
  });
});

describe('who approves a deputy', () => {
  const people = [
    member('clerk', 'a', 'handler'),
    member('colleague', 'a', 'handler'),
    member('head', 'a', 'unitHead'),
    member('leader', 'l', 'leader'),
    member('chief', 'l', 'leader', 'principalLeader'),
    member('officer', 'd', 'disciplineOfficer'),
    member('secretary', 'd', 'disciplineSecretary'),
  ];
  const staff = { officers: people, leaderOf: { a: ['leader'] } };
  const ids = (principal: string, deputy: string, among = staff) =>
    approversOf({ principal, deputy }, among).map(({ id }) => id);

  test('the head, for a head the leader in charge, then the principal leader, and for that one another leader', () => {
    expect(ids('clerk', 'colleague')).toEqual(['head']);
    expect(ids('clerk', 'head')).toEqual(['leader']);
    expect(ids('head', 'clerk')).toEqual(['leader']);
    expect(ids('leader', 'chief')).toEqual([]);
    expect(ids('officer', 'secretary')).toEqual(['chief']);
    expect(ids('secretary', 'officer')).toEqual(['chief']);
    expect(ids('chief', 'leader')).toEqual([]);
  });

  test('whoever is away, the two of them approve nothing, and somebody else does or it needs nobody', () => {
    const subsets = people.reduce<Member[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
    for (const officers of subsets)
      for (const principal of officers)
        for (const deputy of officers.filter((one) => mayStandIn(one, principal))) {
          const absent = { principal: principal.id, deputy: deputy.id };
          const among = { officers, leaderOf: staff.leaderOf };
          expect([mayApprove(principal, absent, among), mayApprove(deputy, absent, among)]).toEqual([false, false]);
          const approvers = approversOf(absent, among);
          if (approvers.length > 0) expect(officers.some((one) => mayApprove(one, absent, among))).toBe(true);
        }
  });
});
