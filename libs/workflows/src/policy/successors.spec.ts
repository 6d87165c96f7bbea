import { describe, expect, test } from '@jest/globals';
import type { Standing } from '../process/contract.js';
import { unitAnswerable, unitNow, withSuccessors } from './successors.js';

const merged = '2026-03-05T01:00:00.000Z';
const successors = new Map([
  ['culture', { unit: 'education', at: merged }],
  ['sports', { unit: 'culture', at: '2026-03-02T01:00:00.000Z' }],
]);

const standing = (some: Partial<Standing>): Standing => ({
  stage: 'handling.working',
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
  ...some,
});

describe('a unit that was merged (R1, R3, R6)', () => {
  test.each([
    ['health', 'health'],
    ['culture', 'education'],
    ['sports', 'education'],
  ])('for %s there is %s now', (unit, now) => {
    expect(unitNow(unit, successors)).toBe(now);
  });

  test.each([
    ['health', '2026-03-06T01:00:00.000Z', 'health'],
    ['culture', '2026-03-06T00:59:00.000Z', 'culture'],
    ['culture', '2026-03-06T01:00:00.000Z', 'education'],
    ['sports', '2026-03-05T02:00:00.000Z', 'culture'],
    ['sports', '2026-03-09T02:00:00.000Z', 'education'],
  ])('a breach of %s at %s is of %s', (unit, at, whose) => {
    expect(unitAnswerable(unit, { at, successors, shutOut: [] })).toBe(whose);
  });

  test.each([
    ['culture', ['education'], 'culture'],
    ['sports', ['education'], 'culture'],
    ['sports', ['culture'], 'sports'],
    ['sports', ['health'], 'education'],
  ])('a breach of %s in a matter about %j is of %s, however long ago the merger was', (unit, shutOut, whose) => {
    expect(unitAnswerable(unit, { at: '2026-03-30T01:00:00.000Z', successors, shutOut })).toBe(whose);
  });

  test('its successor acts, and shuts out whom it shut out', () => {
    const before = standing({ unit: 'culture', recusedUnits: ['sports'], supervisedUnit: 'culture' });
    expect(withSuccessors(before, successors)).toMatchObject({
      unit: 'education',
      recusedUnits: ['sports', 'education'],
      supervisedUnit: 'education',
    });
  });

  test('whom it keeps from learning who came, it keeps from it in its successor (R12)', () => {
    const confidential = { since: merged, officers: [], headsOf: ['culture'], accused: ['sports'], isAnswered: true };
    expect(withSuccessors(standing({ confidential }), successors).confidential).toMatchObject({
      headsOf: ['culture', 'education'],
      accused: ['sports', 'education'],
    });
  });

  test('where nothing was merged nothing is otherwise', () => {
    const before = standing({ unit: 'culture' });
    expect(withSuccessors(before, new Map())).toBe(before);
  });
});
