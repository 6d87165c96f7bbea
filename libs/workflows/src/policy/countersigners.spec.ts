import { describe, expect, test } from '@jest/globals';
import type { Actor, Role, Standing } from '../process/contract.js';
import { countersigners } from './ranks.js';

const one = (id: string, unit: string, ...roles: Role[]): Actor => ({ id, unit, roles });
const officers = [
  one('coordinator', 'partyOffice', 'coordinator'),
  one('deputy', 'leadership', 'leader'),
  one('principal', 'leadership', 'principalLeader'),
  one('discipline', 'discipline', 'disciplineOfficer'),
  one('handler', 'civilAffairs', 'handler'),
];
const leaderOf = { civilAffairs: ['deputy'], partyOffice: ['deputy', 'principal'] };
type Asked = Parameters<typeof countersigners>[0];
const nobodyOut: Asked = { recused: [], recusedUnits: [], subject: null, filer: null };
const of = (units: string[], more: Partial<NonNullable<Standing['answerable']>> = {}) => ({
  answerable: { officers: [], units, desk: null, ...more },
});

describe('who countersigns a correction of the register (R2, R5)', () => {
  test.each<[string, Partial<Asked>, string[]]>([
    ['the desk', {}, ['coordinator']],
    ['not who proposed it', { filer: 'coordinator' }, ['deputy', 'principal']],
    ['not who is recused', { recused: ['coordinator'] }, ['deputy', 'principal']],
    ['not the desk whose lateness it is', of(['civilAffairs'], { desk: 'coordinator' }), ['principal']],
    ['not the desk’s unit', of(['partyOffice']), ['discipline']],
    ['not who had a part in it', of(['civilAffairs'], { officers: ['coordinator'] }), ['principal']],
    [
      'who leads the unit where nobody else is left',
      { ...of(['civilAffairs']), recused: ['coordinator', 'principal', 'discipline'] },
      ['deputy'],
    ],
    ['nobody', { recused: officers.map(({ id }) => id) }, []],
  ])('%s', (_, asked, expected) => {
    const found = countersigners({ ...nobodyOut, ...asked }, { officers, leaderOf });
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});
