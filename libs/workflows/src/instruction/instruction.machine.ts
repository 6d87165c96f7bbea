import { assign } from 'xstate';
import { startedRun } from '../process/start-clock.js';
import { instructed, type InstructionContext } from './context.js';
import { ladderStates, instructedSide, instruction } from './instruction.setup.js';

const responsible = ({ unit, officer }: InstructionContext) => ({ unit, officer });

const waiting = ladderStates({
  clock: 'instructionFeedback',
  owedTo: (rung, context) =>
    rung === 'redCard'
      ? [...instructedSide(context), { officer: context.givenBy }, { desk: 'disciplineOfficer' }]
      : instructedSide(context),
  responsible,
});

/**
 * A leader's written instruction, 批示 (R9): a dated task of the unit that has the matter. It ends when the leader has
 * noted the feedback, whatever becomes of the petition; unanswered it climbs the ladder like every promise (R5).
 */
export const instructionMachine = instruction.createMachine({
  id: 'instruction',
  context: ({ input }) => instructed(input),
  initial: 'awaitingFeedback',
  states: {
    awaitingFeedback: {
      initial: 'green',
      entry: { type: 'owe', params: ({ context }) => ({ notice: 'instructionLetter', to: instructedSide(context) }) },
      states: waiting,
      on: {
        FEEDBACK_GIVEN: { target: 'reported', actions: assign({ feedback: ({ event }) => event.feedback }) },
        INSTRUCTION_WITHDRAWN: 'withdrawn',
      },
    },
    reported: {
      entry: {
        type: 'owe',
        params: ({ context }) => ({ notice: 'instructionFeedback', to: [{ officer: context.givenBy }] }),
      },
      on: {
        FEEDBACK_NOTED: 'noted',
        FEEDBACK_RETURNED: {
          guard: 'leavesTime',
          target: 'awaitingFeedback',
          actions: assign({
            opinion: ({ event }) => event.opinion,
            clocks: ({ context, event }) =>
              startedRun(context.clocks, 'instructionFeedback', event, { dueDate: event.dueDate }),
          }),
        },
        INSTRUCTION_WITHDRAWN: 'withdrawn',
      },
    },
    noted: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
