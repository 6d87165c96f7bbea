import type { Standing } from '../process/contract.js';

/** A unit that was merged: into which, and since when (ISO 8601). */
export interface Successor {
  unit: string;
  at: string;
}

const dayMs = 86_400_000;

/** The unit that is there for `unit` now; of one that was merged into another that was merged the last. */
export function unitNow(unit: string, successors: ReadonlyMap<string, Successor>): string {
  const next = successors.get(unit);
  return next === undefined ? unit : unitNow(next.unit, successors);
}

/**
 * Whose a breach is that would be the unit's: of one that was merged its successor's, once it has had it for a day. Less is no
 * time to take a matter over, and what was missed by then was missed by whoever had it (R3).
 * @param at ISO 8601
 */
export function unitAnswerable(unit: string, at: string, successors: ReadonlyMap<string, Successor>): string {
  const next = successors.get(unit);
  const isTaken = next !== undefined && Date.parse(at) - Date.parse(next.at) >= dayMs;
  return isTaken ? unitAnswerable(next.unit, at, successors) : unit;
}

/**
 * A standing as the office is now: what a merged unit has to do its successor does (R1), and what shuts out the people of a
 * merged unit shuts them out in its successor (R6), as it keeps them from learning who came (R12).
 */
export function withSuccessors(standing: Standing, successors: ReadonlyMap<string, Successor>): Standing {
  if (successors.size === 0) return standing;
  const now = <Unit extends string | null | undefined>(unit: Unit): Unit | string =>
    typeof unit === 'string' ? unitNow(unit, successors) : unit;
  const both = (units: readonly string[]): string[] => [...new Set([...units, ...units.map((unit) => now(unit))])];
  const { answerable, handledBy, answeredBy, notHandledBy, supervisedUnit, confidential } = standing;
  return {
    ...standing,
    unit: now(standing.unit),
    recusedUnits: both(standing.recusedUnits),
    ...(handledBy && { handledBy: now(handledBy) }),
    ...(answeredBy && { answeredBy: now(answeredBy) }),
    ...(notHandledBy && { notHandledBy: now(notHandledBy) }),
    ...(supervisedUnit && { supervisedUnit: now(supervisedUnit) }),
    ...(confidential && {
      confidential: {
        ...confidential,
        headsOf: both(confidential.headsOf),
        accused: both(confidential.accused),
      },
    }),
    ...(answerable && { answerable: { ...answerable, units: both(answerable.units) } }),
  };
}
