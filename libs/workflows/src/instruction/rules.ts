import { setup } from 'xstate';
import type { Recipient } from '../process/effects.js';
import { effects } from '../process/effects.js';
import { delaysOf, ladderDelays } from '../process/ladder.js';
import { officeDateOf } from '../process/office-date.js';
import type { InstructionEvent } from './events.js';
import type { InstructionContext } from './facts.js';
import type { InstructionInput } from './input.js';

/** What the stages of an instruction share: types, effects and its clock. */
export const instruction = setup({
  types: {
    context: {} as InstructionContext,
    events: {} as InstructionEvent,
    input: {} as InstructionInput | undefined,
  },
  actions: effects,
  delays: delaysOf(ladderDelays('instructionFeedback')),
  guards: {
    /** Never overdue at birth (R3). */
    leavesTime: ({ event }: { event: InstructionEvent }) =>
      event.type === 'FEEDBACK_RETURNED' && event.dueDate >= officeDateOf(event.at),
  },
});

/** The unit's head and, where somebody is in charge, that person. */
export const instructedSide = ({ unit, officer }: InstructionContext): Recipient[] =>
  officer === null ? [{ headOf: unit }] : [{ headOf: unit }, { officer }];
