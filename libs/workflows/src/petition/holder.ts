import type { Responsible } from '../process/effects.js';
import type { PetitionContext } from './context.js';

const dayMs = 86_400_000;

/**
 * Less than a day is no time to take a matter over: what is missed by then was missed by whoever left it (R3, R6).
 * @param at when the term ended, ISO 8601
 */
function whoHadTheTime(context: PetitionContext, officer: string, at: string): string {
  const left = context.recusals?.find(({ replacement }) => replacement === officer);
  const isNew = left !== undefined && Date.parse(at) - Date.parse(left.at) < dayMs;
  return isNew ? whoHadTheTime(context, left.officer, at) : officer;
}

/**
 * Whoever has the matter now and whose breach it is: the unit that handles it; who gave it away, until another has signed
 * (R1); the unit asked to sign; the desk it waits at; else the first contact.
 * @param at when the term ended, ISO 8601
 */
export function holder(context: PetitionContext, at: string): Responsible {
  const { unit, officer, givenUpBy, routedTo, waitsAtDesk, ownUnit, firstContact } = context;
  const until = (one: string | null): string | null => (one === null ? null : whoHadTheTime(context, one, at));
  if (unit) return { unit, officer: until(officer) };
  if (givenUpBy) return { unit: givenUpBy.unit, officer: until(givenUpBy.officer) };
  if (routedTo) return { unit: routedTo, officer: null };
  return waitsAtDesk ? { desk: waitsAtDesk } : { unit: ownUnit, officer: until(firstContact) };
}
