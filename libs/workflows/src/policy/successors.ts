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

/** Since when a merged unit's matters are its successor's, and which units a matter never comes to. */
interface Answering {
  /** When the term ended, ISO 8601. */
  at: string;
  successors: ReadonlyMap<string, Successor>;
  /** Those it complains of: what goes to the desk because of a merger stays the merged unit's (R6). */
  shutOut: readonly string[];
}

/**
 * Whose a breach is that would be the unit's: of one that was merged its successor's, once it has had it for a day. Less is no
 * time to take a matter over, and what was missed by then was missed by whoever had it (R3). A successor the matter complains of
 * never has it, however long ago the merger was.
 */
export function unitAnswerable(unit: string, { at, successors, shutOut }: Answering): string {
  const next = successors.get(unit);
  if (next === undefined || shutOut.includes(next.unit)) return unit;
  const isTaken = Date.parse(at) - Date.parse(next.at) >= dayMs;
  return isTaken ? unitAnswerable(next.unit, { at, successors, shutOut }) : unit;
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
