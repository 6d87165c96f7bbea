import { brokenInvariants } from '../../support/invariants.js';
import type { TrialOffice } from '../../support/trial-office.js';

export type Queue = 'none' | 'postgres' | 'redis';

export interface Context {
  /** How often the fault is injected. */
  rounds: number;
  /** Where wake-ups come from, in faults in which a worker takes part. */
  queue: Queue;
}

/** One promise, how it is attacked, and what must come of it (guarantees: F1–F20). */
export interface Fault {
  id: string;
  /** What must hold, whatever happens. */
  hypothesis: string;
  injection: string;
  /** The rounds of CI and those of the full proof. */
  rounds: { short: number; full: number };
  run(context: Context): Promise<Tally>;
}

export interface Verdict {
  rounds: number;
  lost: number;
  duplicated: number;
  early: number;
  verdict: 'holds' | 'broken';
}

/** What is counted while a fault goes on. Nothing lost, doubled or early and nothing else broken: it holds. */
export class Tally {
  lost = 0;
  duplicated = 0;
  early = 0;
  /** What broke, in words. */
  readonly broken: string[] = [];
  readonly figures: Record<string, number | string> = {};

  constructor(readonly rounds: number) {}

  /** Counts something that happened. */
  count(figure: string, by = 1): void {
    this.figures[figure] = Number(this.figures[figure] ?? 0) + by;
  }

  /** Keeps the largest of what was measured. */
  most(figure: string, value: number): void {
    this.figures[figure] = Math.max(Number(this.figures[figure] ?? 0), Math.round(value));
  }

  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.broken.push(otherwise);
  }

  /** How often something exists that must exist `wanted` times. */
  exactly(found: number, wanted: number, what: string): void {
    this.lost += Math.max(0, wanted - found);
    this.duplicated += Math.max(0, found - wanted);
    this.expect(found === wanted, `${what}: ${found} instead of ${wanted}`);
  }

  /** Asks the checker of I1–I10; `resting` when everything owed should be done. */
  async invariants({ owner }: Pick<TrialOffice, 'owner'>, resting = true): Promise<void> {
    // Full rounds leave tables of a size that nobody has told the planner of.
    await owner.query('ANALYZE');
    for (const words of await brokenInvariants(owner, { resting })) this.breach(words);
  }

  verdict(): Verdict {
    const { rounds, lost, duplicated, early } = this;
    const holds = this.broken.length === 0 && lost + duplicated + early === 0;
    return { rounds, lost, duplicated, early, verdict: holds ? 'holds' : 'broken' };
  }

  private breach(words: string): void {
    if (/^I2: nothing happens before/.test(words)) this.early += 1;
    else if (/^(I2: nothing due|I6: (nothing is owed|every notice))/.test(words)) this.lost += 1;
    else if (/^(I1|I8|I9)/.test(words)) this.duplicated += 1;
    this.broken.push(words);
  }
}

/** `count` times at once. */
export const times = <One>(count: number, work: (index: number) => One): One[] =>
  Array.from({ length: count }, (_, index) => work(index));

const everyMs = 30_000;

/** 0, 1, … `rounds` - 1. A proof of many rounds says every half minute on stderr how far it has come. */
export function* eachRound(rounds: number): Generator<number> {
  let told = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    if (performance.now() - told > everyMs) {
      told = performance.now();
      process.stderr.write(`  ${round} / ${rounds}\n`);
    }
    yield round;
  }
}
