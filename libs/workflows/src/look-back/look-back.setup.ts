import { setup } from 'xstate';
import { delaysOf } from '../process/clock.js';
import { effectsOf } from '../process/effects.js';
import { laddersOf } from '../process/ladder-states.js';
import { isDecided } from '../process/superior-decision.js';
import { isOneOf } from '../process/one-person.js';
import { lookBackClocks } from './clocks.js';
import { changersOf, type LookBackContext } from './context.js';
import type { LookBackEvent } from './events.js';
import type { LookBackInput } from './input.js';
import { lookBackNotices } from './notices.js';

type Question = { context: LookBackContext; event: LookBackEvent };

/** By the day that is in force now it was no breach: what was late all the same nobody voids (R3). */
const isUnfounded = ({ follows }: LookBackContext): boolean => !follows;

/** Whose lateness it is and who made the correction decide nothing about it, nor enter what was decided (R6). */
const isAnother = ({ context, event }: Question): boolean =>
  !isOneOf(event.by, [context.officer, ...changersOf(context)]);

/** What the stages of a look-back share. */
export const lookBack = setup({
  types: {
    context: {} as LookBackContext,
    events: {} as LookBackEvent,
    input: {} as LookBackInput | undefined,
  },
  actions: effectsOf(lookBackNotices),
  delays: delaysOf(lookBackClocks),
  guards: {
    // What the engine tells of this process's own clock has the same name, and decides nothing.
    mayVoid: (question: Question) =>
      !('cause' in question.event) && isUnfounded(question.context) && isAnother(question),
    mayUphold: isAnother,
    // Who enters what the superior organ ruled, the policy says (`registrars`).
    hasVoided: ({ context, event }: Question) =>
      event.type === 'SUPERIOR_RULED' && isDecided(event) && event.result === 'voided' && isUnfounded(context),
    hasUpheld: ({ event }: Question) =>
      event.type === 'SUPERIOR_RULED' && isDecided(event) && event.result === 'upheld',
  },
});

export const ladderStates = laddersOf(lookBackClocks, lookBack);
