import { dayMs } from '../process/office-date.js';
import type { Responsible } from '../process/effects.js';
import type { PetitionContext } from './context.js';

/**
 * Less than a day is no time to take a matter over, by recusal or by the head's word: what is missed by then was missed by whoever
 * had it before, through however many hands it went (R3, R5, R6).
 * @param at when the term ended, ISO 8601
 */
function whoHadTheTime({ recusals = [], reassignments = [] }: PetitionContext, officer: string, at: string): string {
  return [...recusals.map(({ replacement, ...left }) => ({ ...left, to: replacement })), ...reassignments]
    .filter((one) => Date.parse(at) - Date.parse(one.at) < dayMs)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .reduceRight((whose, left) => (left.to === whose ? left.officer : whose), officer);
}

/**
 * With whom a draft of the reply has lain for a day or longer: it is theirs, the latest first. Less is no time to check or sign
 * it: a draft submitted in the last hours leaves the breach with its handler, and passing it on in them with whoever held it (R5).
 */
function whoHeldTheDraft({ draftHeld = [], draftedBy }: PetitionContext, at: string): Responsible | null {
  const until = [...draftHeld.slice(1).map(({ since }) => since), at];
  const long = draftHeld.findLast(({ since }, index) => Date.parse(until[index] ?? at) - Date.parse(since) >= dayMs);
  if (!long || long.with === 'drafter') return null;
  const { unit } = long;
  const besides = draftedBy ? { besides: [draftedBy] } : {};
  return long.with === 'head' ? { headOf: unit, ...besides } : { leaderOf: unit, ...besides };
}

/**
 * Merged in the last hours, once or again: what is missed by then was missed by the unit that was merged, and merging hides no
 * lateness (R3).
 */
const unitUntil = ({ mergers = [] }: PetitionContext, unit: string, at: string): string =>
  mergers
    .filter((one) => Date.parse(at) - Date.parse(one.at) < dayMs)
    .reduceRight((whose, { from, into }) => (into === whose ? from : whose), unit);

/** Handed over in the last hours and signed for by nobody: what is missed by then was missed by whoever sent it (R1, R3). */
const isJustSent = ({ handOver, clocks }: PetitionContext, at: string): boolean =>
  handOver != null && Date.parse(at) - Date.parse(clocks.handOverReceipt?.startedAt ?? at) < dayMs;

/**
 * Whoever has the matter now and whose breach it is: with whom the draft of its reply lies; the unit that handles it; who gave
 * it away, until another has signed (R1); the unit asked to sign; the desk it waits at; else the first contact.
 * @param at when the term ended, ISO 8601
 */
export function holder(context: PetitionContext, at: string): Responsible {
  const { unit, officer, givenUpBy, routedTo, waitsAtDesk, ownUnit, firstContact } = context;
  const holdingTheDraft = whoHeldTheDraft(context, at);
  if (holdingTheDraft) return holdingTheDraft;
  const until = (one: string | null): string | null => (one === null ? null : whoHadTheTime(context, one, at));
  if (unit) return { unit: unitUntil(context, unit, at), officer: until(officer) };
  if (givenUpBy) return { unit: unitUntil(context, givenUpBy.unit, at), officer: until(givenUpBy.officer) };
  if (routedTo && !isJustSent(context, at)) return { unit: unitUntil(context, routedTo, at), officer: null };
  return waitsAtDesk ? { desk: waitsAtDesk } : { unit: unitUntil(context, ownUnit, at), officer: until(firstContact) };
}
