import { describe, expect, test } from '@jest/globals';
import { denialActs } from '../denial/acts.js';
import { petitionActs } from '../petition/acts.js';
import type { Act } from '../regime-tables.js';
import type { Actor, Standing } from '../process/contract.js';
import { decide, leadersInCharge, type Directory } from './competence.js';

const leaders: Actor[] = [
  { id: 'principal', unit: 'leadership', roles: ['leader', 'principalLeader'] },
  { id: 'deputy', unit: 'leadership', roles: ['leader'] },
  { id: 'second', unit: 'leadership', roles: ['leader'] },
];
const rank = (role: 'principalLeader' | 'leader') =>
  leaders.filter(({ roles }) => roles.includes(role)).map(({ id, unit }) => ({ id, unit }));
const directory: Directory = {
  officers: [],
  headOf: {},
  leaderOf: { led: ['deputy'], ledByTwo: ['deputy', 'second'], ledByFirst: ['principal'], ledByNobody: [] },
  standIns: [rank('principalLeader'), rank('leader')],
};
const units = Object.keys(directory.leaderOf);
const subsets = leaders.reduce<string[][]>((all, { id }) => [...all, ...all.map((one) => [...one, id])], [[]]);
const waiting = (unit: string, recused: string[]): Standing => ({
  stage: 'awaitingDecision',
  open: true,
  light: 'green',
  unit,
  officer: null,
  desk: 'leader',
  firstContact: null,
  filer: null,
  subject: null,
  recused,
  recusedUnits: [],
  deciders: [],
});
const decisions: Act[] = [...denialActs, ...petitionActs].filter(({ who }) =>
  (who as readonly string[]).includes('leaderInCharge'),
);

describe('every decision of a leader in charge × every recusal (R4, R6)', () => {
  test('somebody may decide from the start as long as a leader is left, and never the recused', () => {
    let trials = 0;
    for (const act of decisions) {
      for (const unit of units) {
        for (const recused of subsets) {
          const may = leaders
            .filter((actor) => decide(actor, act, waiting(unit, recused), directory).allowed)
            .map(({ id }) => id);
          expect([act.name, unit, recused, may.length > 0]).toEqual([
            act.name,
            unit,
            recused,
            recused.length < leaders.length,
          ]);
          expect(may.filter((id) => recused.includes(id))).toEqual([]);
          trials += 1;
        }
      }
    }
    expect(trials).toBe(decisions.length * units.length * 2 ** leaders.length);
  });

  test.each([
    ['the one in charge, as long as free', 'led', [], ['deputy']],
    ['the other of two in charge', 'ledByTwo', ['deputy'], ['second']],
    ['else the principal leader', 'led', ['deputy'], ['principal']],
    ['else another leader', 'led', ['deputy', 'principal'], ['second']],
    ['for the principal leader another', 'ledByFirst', ['principal'], ['deputy', 'second']],
  ])('%s decides', (_, unit, recused, decides) => {
    expect(leadersInCharge(unit, directory, waiting(unit, recused))).toEqual(decides);
  });
});
