import { describe, expect, test } from '@jest/globals';
import { denialGroundIds, denialGroundTable } from '../policy/denial-grounds.js';
import { filed, isMajor } from './context.js';
import { denialStanding } from './standing.js';

const context = {
  ...filed({
    ground: 'noLegalBasis',
    legalBasis: '依据',
    reason: '理由',
    draftNotice: '告知书',
    filedBy: 'handler',
    filingUnit: 'civilAffairs',
    firstContact: 'window',
    at: '2026-03-10T01:00:00Z',
    by: { id: 'handler', unit: 'civilAffairs' },
  }),
};
const at = (value: unknown, confirmedBy: string[] = []) =>
  denialStanding({ value, context: { ...context, confirmedBy } });

describe('where a denial stands', () => {
  test.each([
    [
      { awaitingDecision: 'green' },
      { stage: 'awaitingDecision', light: 'green', unit: 'civilAffairs', desk: 'leader', open: true },
    ],
    [
      { awaitingDecision: 'red' },
      { stage: 'awaitingDecision', light: 'red', unit: 'civilAffairs', desk: 'principalLeader', open: true },
    ],
    ['returned', { stage: 'returned', light: null, unit: 'civilAffairs', officer: 'handler', desk: null, open: true }],
    [
      { confirmed: 'complainable' },
      { stage: 'confirmed.complainable', unit: null, officer: null, desk: null, open: true },
    ],
    [
      { confirmed: { underReview: 'yellow' } },
      { stage: 'confirmed.underReview', light: 'yellow', desk: 'efficiencyOfficer', open: true },
    ],
    ['final', { stage: 'final', open: false, unit: null, officer: null, desk: null }],
    ['overturned', { stage: 'overturned', open: false }],
  ])('%j', (value, expected) => {
    expect(at(value)).toMatchObject(expected);
  });

  test('who filed and who confirmed are recused; the first contact stays known', () => {
    expect(at({ awaitingDecision: 'green' }).recused).toEqual(['handler']);
    expect(at({ confirmed: 'complainable' }, ['leader']).recused).toEqual(['handler', 'leader']);
    expect(at('final')).toMatchObject({ filer: 'handler', firstContact: 'window', subject: null });
  });
});

test('every ground that the policy wants decided together makes a matter major (R4)', () => {
  for (const ground of denialGroundIds) {
    expect([ground, isMajor({ ground })]).toEqual([ground, denialGroundTable[ground].collective]);
  }
});
