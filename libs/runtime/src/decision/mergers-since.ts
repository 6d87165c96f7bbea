import type { Standing } from '@banjie/workflows';
import type { Merged, OfficeSettings } from '../settings/office-settings.js';
import type { MachineEvent } from './effect-scope.js';

type Parties = Pick<Standing, 'unit' | 'recused' | 'recusedUnits'>;

/**
 * Mergers that a matter has not been told of because it was closed, the earliest first: of the unit that had it, of those it
 * complains of, and of that of an officer it complains of (R1, R6).
 * @param parties as the matter says them itself, whatever was merged since
 * @param now ISO 8601
 */
export function mergersSince(
  { unit, recused, recusedUnits }: Parties,
  settings: Pick<OfficeSettings, 'successors' | 'staff' | 'unitNow'>,
  now: string,
): MachineEvent[] {
  const { successors, staff } = settings;
  const officersUnits = recused.map((officer) => staff.get(officer)?.unit);
  const reached = new Set([...(unit === null ? [] : [unit]), ...recusedUnits]);
  const isOfOfficer = (from: string): boolean => officersUnits.includes(settings.unitNow(from));
  return [...successors]
    .sort(([, one], [, other]) => Date.parse(one.at) - Date.parse(other.at))
    .flatMap(([from, merged]) => {
      if (!reached.has(from) && !isOfOfficer(from)) return [];
      const isKnown = unit !== from && recusedUnits.includes(from) && recusedUnits.includes(merged.unit);
      reached.add(merged.unit);
      return isKnown ? [] : [told(from, merged, now)];
    });
}

const told = (from: string, { unit: into, at: mergedAt, paper, paperDate }: Merged, at: string): MachineEvent => ({
  type: 'UNIT_MERGED',
  from,
  into,
  paper,
  paperDate,
  mergedAt,
  at,
  by: { id: 'system', unit: 'system' },
});
