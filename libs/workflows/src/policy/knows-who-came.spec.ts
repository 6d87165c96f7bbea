import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../process/contract.js';
import { knowsWhoCame } from './knows-who-came.js';

const one = (id: string, unit: string, ...roles: Role[]): Actor => ({ id, unit, roles });
const window = one('window', 'window', 'receptionist');
const handler = one('handler', 'civilAffairs', 'handler');
const head = one('head', 'civilAffairs', 'unitHead');
const coordinator = one('coordinator', 'partyOffice', 'coordinator');
const caller = one('caller', 'partyOffice', 'callBackOfficer');
const matter = {
  firstContact: 'window',
  confidential: {
    since: '2026-03-02T01:00:00Z',
    officers: ['handler'],
    headsOf: ['civilAffairs'],
    accused: ['transport'],
    isAnswered: false,
  },
};

describe('R12 who learns who came with a matter', () => {
  it('everybody who reads it, where nobody asked for anything else', () => {
    expect(knowsWhoCame(handler, { firstContact: 'window' })).toBe(true);
  });

  it.each([
    ['the first contact', window],
    ['the desk', coordinator],
    ['a leader', one('leader', 'leadership', 'leader')],
    ['the committee', one('discipline', 'discipline', 'disciplineOfficer')],
    ['a deputy of the first contact', { ...one('deputy', 'window', 'receptionist'), seats: [window] }],
  ])('%s does', (_, reader) => {
    expect(knowsWhoCame(reader, matter)).toBe(true);
  });

  it.each([
    ['who handles it', handler],
    ['the head of that unit', head],
    ['somebody else of the unit', one('clerk', 'civilAffairs', 'handler')],
    ['the auditor', one('auditor', 'partyOffice', 'auditor')],
    ['who calls back, before it is answered', caller],
    ['a leader of the unit complained of', one('leader', 'transport', 'leader')],
    ['the head who is a leader besides', one('head', 'civilAffairs', 'unitHead', 'leader')],
    ['the handler at the desk of the coordinator', { ...handler, seats: [coordinator] }],
    ['the handler at the desk of the first contact', { ...handler, seats: [window] }],
    ['the coordinator at the desk of the handler', { ...coordinator, seats: [handler] }],
  ])('%s does not', (_, reader) => {
    expect(knowsWhoCame(reader, matter)).toBe(false);
  });

  it('who calls back does once it is answered, and the first contact who handles it knows the person already', () => {
    const answered = { ...matter, confidential: { ...matter.confidential, isAnswered: true } };
    expect(knowsWhoCame(caller, answered)).toBe(true);
    const own = { ...matter, confidential: { ...matter.confidential, officers: ['window'] } };
    expect(knowsWhoCame(window, own)).toBe(true);
  });
});
