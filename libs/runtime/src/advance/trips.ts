import type { EntityManager } from 'typeorm';
import { writeNewCases, type NewCase } from '../registration/rows.js';
import { SharedTrip } from '../shared-trip.js';
import type { Plan } from './plan.js';
import { readAll, type Question, type Sight } from './read.js';
import { write, writeFree } from './write.js';

/** The round trips of commands, each shared by all that come at the same time. */
export interface Trips {
  reading: SharedTrip<Question, Sight>;
  /** True: written whole. False: lost a race, nothing of it was written. */
  writing: SharedTrip<Plan, boolean>;
  /** The number of the new case. */
  registering: SharedTrip<NewCase, string>;
}

export function tripsOf(manager: EntityManager): Trips {
  return {
    reading: new SharedTrip({ send: (questions) => readAll(manager, questions) }),
    writing: new SharedTrip({
      send: async (plans) => {
        const written = await writeFree(manager, plans);
        return plans.map((plan) => written.has(plan.case.id) || undefined);
      },
      alone: async (plan) => (await write(manager, [plan])).has(plan.case.id),
      apart: (plan) => plan.case.id,
    }),
    // They wait for each other at their number series anyway.
    registering: new SharedTrip({ send: (cases) => writeNewCases(manager, cases), lanes: 1 }),
  };
}
