import { isConcerned, type PetitionContext } from './context.js';
import type { PetitionEvent, UnitMerged } from './events.js';

/** Which unit into which, and when: ISO 8601. */
type Merger = Pick<UnitMerged, 'from' | 'into' | 'at' | 'mergedAt'>;

/**
 * The facts after a unit was merged (R1, R3): its successor has what it had, by the clocks that run. Whom the matter complains of
 * is as it was said; where that unit, or the officer's, is merged, its successor has those people and never gets the matter (R6).
 */
export function afterMerger(
  context: PetitionContext,
  { from, into, at, mergedAt = at }: Merger,
): Partial<PetitionContext> {
  const now = <Unit extends string | null | undefined>(unit: Unit): Unit | string => (unit === from ? into : unit);
  const { unit, routedTo, ownUnit, givenUpBy, handOver, complainedUnit, complainedOfficersUnit } = context;
  const { concernedUnits = [], mergers = [] } = context;
  const isAbout = [complainedUnit, complainedOfficersUnit, ...concernedUnits].includes(from);
  const hadIt = [unit, routedTo, givenUpBy?.unit].includes(from) || (unit === null && ownUnit === from);
  return {
    unit: now(unit),
    routedTo: now(routedTo),
    ownUnit: now(ownUnit),
    ...(givenUpBy && { givenUpBy: { ...givenUpBy, unit: now(givenUpBy.unit) } }),
    ...(handOver && { handOver: { ...handOver, to: now(handOver.to) } }),
    ...(isAbout && { concernedUnits: [...new Set([...concernedUnits, into])] }),
    ...(hadIt && { mergers: [...mergers, { from, into, at: mergedAt }] }),
  };
}

export const isMerger = (event: PetitionEvent): event is UnitMerged => event.type === 'UNIT_MERGED';

/** With the merger it would be with those it complains of. */
export const losesItsHolder = (context: PetitionContext, event: PetitionEvent): boolean =>
  isMerger(event) && comesToConcerned(context, event);

function comesToConcerned(context: PetitionContext, merger: Merger): boolean {
  const merged = { ...context, ...afterMerger(context, merger) };
  return isConcerned(merged, merged.unit ?? merged.routedTo);
}

/**
 * Whether the desk will have to say whose a matter is when a unit is merged into another (R6): at once, or once the filing a leader
 * decides on is decided. What is answered stays where it is.
 */
export const goesToDesk = ({ value, context }: { value: unknown; context: unknown }, merger: Merger): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'open' in value &&
  comesToConcerned(context as PetitionContext, merger);
