import { describe, expect, it } from '@jest/globals';
import type { OrganisationMember } from './types.js';
import { matching } from './staff.logic.js';

const officer = (
  id: string,
  name: string,
  unit: string,
  roles: OrganisationMember['roles'],
  disabled = false,
): OrganisationMember => ({
  id,
  name,
  unit,
  roles,
  disabled,
  email: null,
  cleared: false,
  passwordIsOneTime: false,
  openMatters: 0,
});
const staff = [
  officer('handler', '李承办', 'civilAffairs', ['handler']),
  officer('head', '陈主任', 'civilAffairs', ['unitHead']),
  officer('gone', '李走', 'health', ['handler'], true),
];
const found = (text: string, withDisabled = false) =>
  matching(staff, {
    text,
    withDisabled,
    unitName: (id) => ({ civilAffairs: '民政办' })[id] ?? id,
    roleName: (id) => ({ handler: '承办人' })[id] ?? id,
  }).map(({ id }) => id);

describe('finding staff', () => {
  it('looks in name, account, unit and roles, for every word', () => {
    expect(found('民政办')).toEqual(['handler', 'head']);
    expect(found('民政办 承办人')).toEqual(['handler']);
    expect(found('HEAD')).toEqual(['head']);
  });

  it('leaves out who is gone unless asked for', () => {
    expect(found('李')).toEqual(['handler']);
    expect(found('李', true)).toEqual(['handler', 'gone']);
  });
});
