import { describe, expect, test } from '@jest/globals';
import { opened, type AccountabilityContext } from './context.js';
import { accountabilityStanding } from './standing.js';

const context: AccountabilityContext = {
  ...opened({
    officer: 'handler',
    unit: 'civilAffairs',
    situation: 6,
    facts: '超期',
    origin: 'clue',
    at: '2026-03-10T01:00:00Z',
    by: { id: 'discipline', unit: 'disciplineCommittee' },
  }),
  finding: { facts: '超期', evidence: ['时间轴'], role: 'directlyResponsible', aggravation: [], by: 'discipline' },
  proposal: { measure: 'admonition', reason: '属实', by: 'efficiency' },
  approvedBy: ['leader'],
};
const at = (value: unknown) => accountabilityStanding({ value, context });

describe('where accountability stands', () => {
  test.each([
    ['clue', { desk: 'disciplineOfficer', officer: null, open: true, recused: ['handler'] }],
    ['finding', { desk: 'disciplineOfficer', open: true }],
    ['awaitingStatement', { desk: null, unit: 'civilAffairs', officer: 'handler' }],
    ['deliberation', { desk: 'efficiencyOfficer', recused: ['handler'] }],
    ['proposed', { desk: 'leader', recused: ['handler', 'efficiency', 'discipline', 'leader'] }],
    ['halfApproved', { desk: 'leader', recused: ['handler', 'efficiency', 'discipline', 'leader'] }],
    ['issued', { desk: 'disciplineOfficer', recused: ['handler'] }],
    ['served', { desk: null, officer: null, open: true }],
    [
      { underAppeal: 'red' },
      {
        stage: 'underAppeal',
        light: 'red',
        desk: 'disciplineSecretary',
        recused: ['handler', 'efficiency', 'discipline', 'leader'],
      },
    ],
    ['settled', { open: false, desk: null }],
    ['withdrawn', { open: false, desk: null }],
  ])('%j', (value, expected) => {
    expect(at(value)).toMatchObject(expected);
  });

  test('it is about the officer, and who proposed is its filer', () => {
    expect(at('proposed')).toMatchObject({ subject: 'handler', filer: 'efficiency', recusedUnits: [] });
  });
});
