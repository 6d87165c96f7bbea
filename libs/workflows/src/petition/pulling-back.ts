import { startedRun } from '../process/start-clock.js';
import { isOneOf } from '../process/one-person.js';
import { isConcerned, recusedIn, type PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';
import type { HandOver } from './facts.js';

/** What stands of a hand-over until it is signed for; of a matter the desk or a leader gave to a unit nothing does. */
export const sent = (event: PetitionEvent, from: HandOver['from']): { handOver: HandOver | null } => ({
  handOver: event.type === 'HANDED_OVER' ? { by: event.by.id, to: event.unit, from } : null,
});

/** The hand-over that waits for a signature now; null where the matter has gone another way since. */
export const handOverNow = ({ handOver, routedTo, lane }: PetitionContext): HandOver | null =>
  handOver && handOver.to === routedTo && lane !== 'accusation' ? handOver : null;

/**
 * The sender alone pulls back what nobody has signed for, and has it again as if it had never left (R1). What was missed
 * meanwhile stays missed: a promise that is over is not taken back by whoever gave it away.
 */
function pullsBack(context: PetitionContext, event: PetitionEvent): HandOver['from'] | null {
  const handOver = handOverNow(context);
  return handOver && !context.expired && isOneOf(event.by, [handOver.by]) ? handOver.from : null;
}

const fromUnit = ({ pulledBack = [] }: PetitionContext, unit: string | null) =>
  pulledBack.filter((one) => one.unit === unit);

/**
 * A unit whose hand-over was pulled back may be asked once more; then the desk says whose the matter is: pulled back and handed
 * over each evening, nobody would ever have been late to sign (R1, R5).
 */
export const mayBeAsked = (context: PetitionContext, unit: string): boolean => fromUnit(context, unit).length < 2;

/** What is known of the hand-over that is pulled back now. */
export function withPulledBack(context: PetitionContext, at: string): Pick<PetitionContext, 'pulledBack'> {
  const { pulledBack = [], routedTo, clocks } = context;
  return routedTo === null
    ? {}
    : { pulledBack: [...pulledBack, { unit: routedTo, since: clocks.handOverReceipt?.startedAt ?? at }] };
}

/**
 * The receipt asked for of the unit; where the sender asks one again it counts from the first time, and ends with today at the
 * earliest. What the desk or a leader decides begins anew (R3).
 */
export function receiptAsked(context: PetitionContext, { type, at }: { type: string; at: string }) {
  const [first] = type === 'HANDED_OVER' ? fromUnit(context, context.routedTo) : [];
  return first
    ? startedRun(context.clocks, 'handOverReceipt', { type, at: first.since }, { notBefore: at })
    : startedRun(context.clocks, 'handOverReceipt', { type, at });
}

const mayHaveItAgain = (context: PetitionContext, unit: string, officer: string | null): boolean =>
  !isConcerned(context, unit) && (officer === null || !recusedIn(context).includes(officer));

/** Handed over before any unit had it: the first contact's own unit has it again. */
export const pullsBackAtFirst = (context: PetitionContext, event: PetitionEvent): boolean =>
  pullsBack(context, event) === 'intake' && mayHaveItAgain(context, context.ownUnit, context.firstContact);

/** Handed over by a unit that had it, within the term of the receipt (`fresh`) or later. */
export const pullsBackFrom = (context: PetitionContext, event: PetitionEvent, from: 'fresh' | 'work'): boolean => {
  const { givenUpBy } = context;
  return (
    pullsBack(context, event) === from &&
    givenUpBy != null &&
    mayHaveItAgain(context, givenUpBy.unit, givenUpBy.officer)
  );
};

/** The unit has it again, and the bounce that passing it on was goes with it. */
export function hasItAgain(context: PetitionContext): Partial<PetitionContext> {
  const { givenUpBy, bounces, handOver } = context;
  return {
    unit: givenUpBy?.unit ?? null,
    officer: givenUpBy?.officer ?? null,
    givenUpBy: null,
    routedTo: null,
    handOver: null,
    ...(handOver?.from === 'work' ? { bounces: bounces.slice(0, -1) } : {}),
  };
}
