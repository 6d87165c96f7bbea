import { describe, expect, test } from '@jest/globals';
import { correctionNoted } from './context.js';
import type { LookBackInput } from './input.js';
import { lookBackStanding } from './standing.js';

const input: LookBackInput = {
  correction: 'calendar',
  change: '2026年放假安排',
  changedBy: 'admin',
  newDue: '2026-03-11',
  follows: false,
  rungs: ['redCard'],
  process: 'p',
  clock: 'generalReply',
  run: 1,
  breachedAt: '2026-03-09T16:00:00Z',
  oldDue: '2026-03-09',
  unit: 'civilAffairs',
  officer: 'handler',
  counts: true,
  followed: { supervision: 1, clues: 1 },
  at: '2026-03-10T01:00:00Z',
  by: { id: 'admin', unit: 'partyOffice' },
};
const standing = (value: unknown, more: Partial<LookBackInput> = {}) =>
  lookBackStanding({ value, context: correctionNoted({ ...input, ...more }) });

describe('whose turn a look-back is (R3, R6)', () => {
  test('the committee’s; not of whose breach it is, of that unit, nor of who made the correction', () => {
    expect(standing({ open: 'yellow' })).toMatchObject({
      open: true,
      light: 'yellow',
      desk: 'disciplineOfficer',
      awaits: ['committee'],
      subject: 'handler',
      recused: ['handler', 'admin'],
      supervisedUnit: 'civilAffairs',
    });
  });

  test('of the committee’s own lateness whoever leads the office', () => {
    const own = { unit: 'discipline', officer: null, supervisedFrom: 'principalLeader' } as const;
    expect(standing({ open: 'green' }, own)).toMatchObject({
      desk: 'principalLeader',
      recused: ['admin'],
      supervisedUnit: 'discipline',
    });
  });

  test('who made an earlier correction stays shut out', () => {
    const context = { ...correctionNoted(input), changedBy: 'secretary', changedBefore: ['admin'] };
    expect(lookBackStanding({ value: { open: 'green' }, context }).recused).toEqual(['handler', 'admin', 'secretary']);
  });

  test('nobody’s once it is decided', () => {
    for (const stage of ['voided', 'upheld']) {
      const decided = standing(stage);
      expect(decided).toMatchObject({ stage, open: false, desk: null });
      expect(decided).not.toHaveProperty('awaits');
    }
  });
});
