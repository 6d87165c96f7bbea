import { setup } from 'xstate';
import { effectsOf } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { laddersOf } from '../process/ladder-states.js';
import { officeDateOf } from '../process/office-date.js';
import { isDecided } from '../process/superior-decision.js';
import { isOneOf } from '../process/one-person.js';
import { supervisionClocks } from './clocks.js';
import type { SupervisionEvent } from './events.js';
import type { SupervisionContext } from './context.js';
import type { SupervisionInput } from './input.js';
import { supervisionNotices } from './notices.js';

type Question = { context: SupervisionContext; event: SupervisionEvent };

/** What the stages of a supervision share: types, effects, clocks and what the committee may do. */
export const supervision = setup({
  types: {
    context: {} as SupervisionContext,
    events: {} as SupervisionEvent,
    input: {} as SupervisionInput | undefined,
  },
  actions: effectsOf(supervisionNotices),
  delays: delaysOf(supervisionClocks),
  guards: {
    /** A leader's lateness is explained by that leader, and by nobody in the leader's place (R4). */
    mayExplain: ({ context, event }: Question) =>
      !context.inPerson || (event.by.id === context.officer && !event.by.deputy),
    isFirstExtension: ({ context }: Question) => !context.extended,
    /** "accepts it (external cause, petitioner's fault, force majeure)" (R5): own fault is no excuse, and nobody accepts their own (R6). */
    isExcused: ({ context, event }: Question) =>
      context.explanation !== null &&
      context.explanation.ground !== 'ownFault' &&
      !isOneOf(event.by, [context.explanation.by]),
    /** Of what has been concluded elsewhere; who enters it, the policy says (`registrars`). */
    hasConcluded: ({ event }: Question) => event.type === 'SUPERIOR_CONCLUDED' && isDecided(event),
    hasAccepted: ({ event }: Question) =>
      event.type === 'SUPERIOR_CONCLUDED' && isDecided(event) && event.result === 'accepted',
    wantsAccountability: ({ event }: Question) =>
      event.type === 'SUPERIOR_CONCLUDED' && isDecided(event) && event.result === 'accountability',
    isItsBreach: ({ context, event }: Question) =>
      event.type === 'BREACH_VOIDED' &&
      event.cause === context.cause &&
      Date.parse(event.breachedAt) === Date.parse(context.breachedAt),
    /** The date has not passed when it is set: "it is never overdue at birth" (R3). */
    leavesTime: ({ event }: Question) => event.type === 'COMPLETION_ORDERED' && event.dueDate >= officeDateOf(event.at),
  },
});

export const ladderStates = laddersOf(supervisionClocks, supervision);
