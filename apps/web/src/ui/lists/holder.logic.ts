import type { Responsible } from '../../api/types.js';

/** Who must act now: the person and their unit, or the unit alone; empty where nobody. */
export function holderText(responsible: Responsible | null): string {
  const { unitName, officerName } = responsible ?? { unitName: null, officerName: null };
  return [officerName, unitName].filter(Boolean).join(' · ');
}
