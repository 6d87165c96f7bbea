import { setup } from 'xstate';
import type { Recipient } from '../process/effects.js';
import { effectsOf } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { laddersOf } from '../process/ladder-states.js';
import { officeDateOf } from '../process/office-date.js';
import { instructionClocks } from './clocks.js';
import type { InstructionEvent } from './events.js';
import type { InstructionContext } from './context.js';
import type { InstructionInput } from './input.js';
import { instructionNotices } from './notices.js';

/** What the stages of an instruction share: types, effects and its clock. */
export const instruction = setup({
  types: {
    context: {} as InstructionContext,
    events: {} as InstructionEvent,
    input: {} as InstructionInput | undefined,
  },
  actions: effectsOf(instructionNotices),
  delays: delaysOf(instructionClocks),
  guards: {
    /** The date has not passed when it is set: "it is never overdue at birth" (R3). */
    leavesTime: ({ event }: { event: InstructionEvent }) =>
      event.type === 'FEEDBACK_RETURNED' && event.dueDate >= officeDateOf(event.at),
  },
});

export const ladderStates = laddersOf(instructionClocks, instruction);

/** The unit's head and, where somebody is in charge, that person. */
export const instructedSide = ({ unit, officer }: InstructionContext): Recipient[] =>
  officer === null ? [{ headOf: unit }] : [{ headOf: unit }, { officer }];
