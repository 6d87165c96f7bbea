import { describe, expect, test } from '@jest/globals';
import { breached } from './context.js';
import { supervisionStanding } from './standing.js';

const context = breached({
  cause: 'generalReply',
  unit: 'civilAffairs',
  officer: 'handler',
  breachedAt: '2026-03-09T16:00:00Z',
  at: '2026-03-09T16:00:00Z',
  by: { id: 'system', unit: 'system' },
});
const at = (procedure: unknown, ladder: string) =>
  supervisionStanding({ value: { open: { ladder, procedure } }, context });

describe('where a supervision case stands', () => {
  test.each([
    [
      { awaitingExplanation: 'green' },
      'withCommittee',
      { stage: 'open.awaitingExplanation', unit: 'civilAffairs', desk: null, light: 'green' },
    ],
    [
      { awaitingExplanation: 'red' },
      'withCommittee',
      { unit: 'civilAffairs', desk: 'disciplineOfficer', light: 'red' },
    ],
    [{ awaitingExplanation: 'red' }, 'withSecretary', { unit: 'civilAffairs', desk: 'disciplineSecretary' }],
    ['deciding', 'withCommittee', { stage: 'open.deciding', unit: null, desk: 'disciplineOfficer', light: null }],
    ['completed', 'withSecretary', { stage: 'open.completed', unit: null, desk: 'disciplineSecretary' }],
    [
      { ordered: 'yellow' },
      'withSecretary',
      { stage: 'open.ordered', unit: 'civilAffairs', desk: null, light: 'yellow' },
    ],
  ])('%j %s', (procedure, ladder, expected) => {
    expect(at(procedure, ladder)).toMatchObject({ ...expected, open: true });
  });

  test('the officer concerned is its subject and decides nothing', () => {
    expect(at('deciding', 'withCommittee')).toMatchObject({
      subject: 'handler',
      recused: ['handler'],
      recusedUnits: [],
    });
  });

  test('concluded is closed and nobody’s turn', () => {
    expect(supervisionStanding({ value: { concluded: 'accepted' }, context })).toMatchObject({
      stage: 'concluded.accepted',
      open: false,
      unit: null,
      officer: null,
      desk: null,
    });
  });
});
