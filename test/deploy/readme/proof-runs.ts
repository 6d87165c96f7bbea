import { expect } from '@jest/globals';
import { readAsked } from '../../guarantees/faults/options.mjs';
import { sabotages } from '../../guarantees/faults/sabotages.mjs';
import type { CommandRun } from './command-run.js';

interface Verdict {
  rounds: number;
  lost: number;
  verdict: string;
}

const holds = (rounds: number) => expect.objectContaining({ rounds, lost: 0, duplicated: 0, early: 0, verdict: 'holds' });

const guarantees = (options: readonly string[], does: string, rounds: number): CommandRun => ({
  command: 'run guarantees',
  parameters: ['--rounds', String(rounds), '--json', ...options],
  does,
  async proves(given) {
    const { code, told } = await given.ended();
    const verdicts = told<Record<string, Verdict>>();
    expect([code, Object.values(verdicts)]).toEqual([0, Object.keys(verdicts).map(() => holds(rounds))]);
    expect(Object.keys(verdicts)).toEqual(options[options.indexOf('--only') + 1]?.split(','));
  },
});

/** Where the application may rewrite the history, the fault that tampers with it must notice. */
const sabotage: CommandRun = {
  command: 'run guarantees',
  parameters: ['--sabotage', 'append-only', '--json'],
  does: 'turns red where a guard is switched off',
  async proves(given) {
    const { code, told } = await given.ended();
    expect([code, told()]).toEqual([0, { 'append-only': { red: ['F20'], green: [] } }]);
  },
};

const everySabotage: CommandRun = {
  command: 'run guarantees',
  parameters: ['--sabotage', 'all'],
  does: 'would try every guard there is',
  inParts: 'it takes a quarter of an hour; what one guard takes is run above',
  async proves() {
    expect(readAsked(['--sabotage', 'all']).sabotage).toEqual(Object.keys(sabotages));
    expect(() => readAsked(['--sabotage', 'no-such-guard'])).toThrow('--sabotage no-such-guard: all, ');
  },
};

const bench: CommandRun = {
  command: 'run bench',
  parameters: ['--only', 'lifecycle', '--rounds', '1', '--size', '0.02', '--json'],
  does: 'measures what was asked for, against the same rows by hand',
  async proves(given) {
    const { code, told } = await given.ended();
    expect([code, told()]).toEqual([
      0,
      { lifecycle: { ratio: expect.any(Number), perSecond: expect.any(Number), limitPerSecond: expect.any(Number) } },
    ]);
    expect(told<{ lifecycle: { perSecond: number } }>().lifecycle.perSecond).toBeGreaterThan(0);
  },
};

const fuzz: CommandRun = {
  command: 'run fuzz',
  parameters: ['--each', '1', '--raw', '20', '--seed', '7', '--json'],
  does: 'asks every operation and finds nothing wrong',
  async proves(given) {
    const { code, told } = await given.ended();
    const { passed, faults, rounds } = told<{ passed: boolean; faults: unknown[]; rounds: { whole: number }[] }>();
    expect([code, passed, faults]).toEqual([0, true, []]);
    expect(rounds.length).toBeGreaterThan(100);
    expect(rounds.filter(({ whole }) => whole > 0).length).toBeGreaterThan(100);
  },
};

const oneFile: CommandRun = {
  command: 'test',
  parameters: ['test/stories/r4-denial.spec.ts'],
  does: 'runs one file, and says last how many passed',
  async proves(given) {
    const { code, said, complained } = await given.ended();
    expect([code, said]).toEqual([0, expect.stringMatching(/\n\d\d passed, 0 failed\n$/)]);
    expect(complained).toContain('Test Suites: 1 passed, 1 total');
  },
};

export const proofRuns: CommandRun[] = [
  guarantees(['--only', 'F4,F15', '--queue', 'postgres'], 'kills and counts', 1),
  guarantees(['--only', 'F1', '--queue', 'none'], 'does without a queue', 1),
  sabotage,
  everySabotage,
  bench,
  fuzz,
  oneFile,
];

export const redisRuns: CommandRun[] = [guarantees(['--only', 'F4', '--queue', 'redis'], 'works with Redis', 1)];
