import { instructedUnit, petition } from './petition.setup.js';

/** A leader's instruction is a process of its own, a task of the unit that has the matter now; the stage stays as it is (R9). */
export const instructing = petition.createStateConfig({
  on: {
    INSTRUCTED: {
      guard: 'mayInstruct',
      actions: {
        type: 'open',
        params: ({ context, event: { text, dueDate, at, by } }) => ({
          process: 'instruction',
          input: { unit: instructedUnit(context), officer: context.officer, givenBy: by.id, text, dueDate, at, by },
        }),
      },
    },
  },
}).on;
