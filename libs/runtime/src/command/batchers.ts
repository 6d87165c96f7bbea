import type { EntityManager } from 'typeorm';
import { writeNewCases, type NewCase, type Register } from '../store/new-case.js';
import { Batcher } from '../batcher.js';
import type { Plan } from '../decision/plan.js';
import { readAll, readWithEntries, type Question, type CaseRead } from '../store/read.js';
import { write, writeFree } from '../store/write.js';

/** The round trips of commands, each batched over all commands that come at the same time. */
export interface Batchers {
  reading: Batcher<Question, CaseRead>;
  /** True: written whole. False: lost a race, nothing of it was written. */
  writing: Batcher<Plan, boolean>;
  /** The number of the new case. */
  registering: Batcher<NewCase, string>;
}

export function createBatchers(manager: EntityManager, register: Register): Batchers {
  const reading = readWithEntries(register);
  return {
    reading: new Batcher({ run: (questions) => readAll(manager, questions, reading) }),
    writing: new Batcher({
      run: async (plans) => {
        const written = await writeFree(manager, plans);
        return plans.map((plan) => written.has(plan.case.id) || undefined);
      },
      runAlone: async (plan) => (await write(manager, [plan])).has(plan.case.id),
      exclusiveBy: (plan) => plan.case.id,
    }),
    // They wait for each other at their number series anyway.
    registering: new Batcher({ run: (cases) => writeNewCases(manager, register.tables, cases), concurrency: 1 }),
  };
}
