import { petition } from './office.js';

/** A leader's instruction is a process of its own, a task of the unit that has the matter now; the stage stays as it is (R9). */
export const instructing = petition.createStateConfig({
  on: {
    INSTRUCTED: {
      guard: 'isNotPast',
      actions: {
        type: 'open',
        params: ({ context: { unit, officer, routedTo, ownUnit }, event: { text, dueDate, at, by } }) => ({
          process: 'instruction',
          input: { unit: unit ?? routedTo ?? ownUnit, officer, givenBy: by.id, text, dueDate, at, by },
        }),
      },
    },
  },
}).on;
