import { assign } from 'xstate';
import type { EffectAction } from '../process/ladder-states.js';
import type { Rung } from '../process/clock-run.js';
import type { Recipient } from '../process/effects.js';
import { startedRun } from '../process/start-clock.js';
import { committeeDecides, owedConcluded } from './conclusions.js';
import { headOfUnit, type SupervisionContext } from './context.js';
import { ladderStates, supervision } from './supervision.setup.js';

/** From red on whoever supervises is told as well (R5). */
const owedTo = (rung: Rung, context: SupervisionContext): Recipient[] =>
  rung === 'redCard' ? [headOfUnit(context), 'committee'] : [headOfUnit(context)];

/** The unit owes explanation and completion, not one officer of it; a leader owes them in person. */
const supervisedUnit = ({ unit, officer, inPerson }: SupervisionContext) => ({
  unit,
  officer: inPerson ? officer : null,
});

/** Situation 15 is of what a superior handed down; of any other matter it is a duty that is late, situation 11 (R6). */
const stillLate = (fact: string): EffectAction<SupervisionContext> => ({
  type: 'raiseClue',
  params: ({ context }) => ({ situation: context.handedDown ? 15 : 11, responsible: supervisedUnit(context), fact }),
});

const explaining = ladderStates({
  clock: 'explanation',
  owedTo,
  responsible: supervisedUnit,
  onRed: [stillLate('督办后逾期未作说明')],
});

/** Once, and only before expiry (R3). */
const extendable = supervision.createStateConfig({
  on: {
    EXPLANATION_EXTENDED: {
      guard: 'isFirstExtension',
      target: '#supervision.open.procedure.awaitingExplanation',
      reenter: true,
      actions: assign({
        extended: true,
        clocks: ({ context, event }) => startedRun(context.clocks, 'explanation', event),
      }),
    },
  },
}).on;

const awaitingExplanation = supervision.createStateConfig({
  initial: 'green',
  states: {
    green: { ...explaining['green'], on: extendable },
    yellow: { ...explaining['yellow'], on: extendable },
    // The committee need not wait any longer, and a late explanation is still heard.
    red: { on: committeeDecides },
  },
  on: {
    EXPLANATION_SUBMITTED: {
      guard: 'mayExplain',
      target: 'deciding',
      actions: assign({
        explanation: ({ event }) => ({ ground: event.ground, text: event.text, by: event.by.id }),
      }),
    },
  },
});

const ordered = supervision.createStateConfig({
  initial: 'green',
  states: {
    ...ladderStates({
      clock: 'orderedCompletion',
      owedTo,
      responsible: supervisedUnit,
      onRed: [stillLate('督办事项逾期未办结')],
    }),
    // Red brings it back to the committee.
    red: { type: 'final' },
  },
  onDone: 'deciding',
  on: {
    PETITION_CONCLUDED: { target: 'completed', actions: assign({ petitionConcludedAt: ({ event }) => event.at }) },
    COMPLETION_CONFIRMED: committeeDecides.COMPLETION_CONFIRMED,
    SUPERIOR_CONCLUDED: committeeDecides.SUPERIOR_CONCLUDED,
  },
});

/** What goes on between the committee and the supervised unit. */
export const procedure = supervision.createStateConfig({
  initial: 'awaitingExplanation',
  states: {
    awaitingExplanation,
    deciding: {
      on: {
        ...committeeDecides,
        EXPLANATION_ACCEPTED: {
          guard: 'isExcused',
          target: '#supervision.concluded.accepted',
          actions: owedConcluded('accepted'),
        },
      },
    },
    ordered,
    /** The petition ended; whether that is what was ordered, the committee says. */
    completed: { on: committeeDecides },
  },
  // Noted, and concludes nothing: the supervision is independent of the petition's later fate (R5).
  on: { PETITION_CONCLUDED: { actions: assign({ petitionConcludedAt: ({ event }) => event.at }) } },
});
