import { isOneOf } from '../process/one-person.js';
import { isConcerned, recusedIn, type PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';

/** Clocks that run from the receipt of the matter, and go with it where its day is corrected (R3). */
export const clocksFromReceipt = ['generalReply', 'specialReply', 'routeNotice', 'firstHandOver'] as const;

/** Neither joined to another nor leading one: those complain of the same, and are of one lane (R2). */
const standsAlone = ({ lead, joined = [] }: PetitionContext): boolean => !lead && joined.length === 0;

/** One proposal of the register at a time. */
export const mayBeProposed = (context: PetitionContext): boolean =>
  !context.correctionProposed && !context.joiningProposed && standsAlone(context);

export const mayBeConfirmed = (context: PetitionContext, event: PetitionEvent): boolean =>
  context.correctionProposed != null && !isOneOf(event.by, [context.correctionProposed.by]) && standsAlone(context);

/** Into the sealed lane, and out of it (R12). */
export const becomesAccusation = ({ lane, correctionProposed }: PetitionContext): boolean =>
  lane !== 'accusation' && correctionProposed?.facts.lane === 'accusation';
export const leavesSealedLane = ({ lane, correctionProposed }: PetitionContext): boolean =>
  lane === 'accusation' && (correctionProposed?.facts.lane ?? lane) !== 'accusation';

/** By the corrected facts the matter complains of whoever has it, or of their unit (R1, R6). */
export function mayNotStayWith(context: PetitionContext): boolean {
  const { facts = {} } = context.correctionProposed ?? {};
  const next: PetitionContext = { ...context, ...facts };
  const { lane, unit, routedTo, waitsAtDesk, ownUnit, firstContact } = next;
  if (lane === 'accusation' || waitsAtDesk) return false;
  const isAtIntake = unit === null && routedTo === null;
  return isConcerned(next, unit ?? routedTo ?? ownUnit) || (isAtIntake && recusedIn(next).includes(firstContact));
}

/** The facts turn nothing but days. */
export const turnsOnlyDays = ({ correctionProposed }: PetitionContext): boolean =>
  Object.keys(correctionProposed?.facts ?? {}).every((fact) => fact === 'receivedAt');
