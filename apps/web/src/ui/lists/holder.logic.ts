import type { Responsible } from '../../api/types.js';
import type { Label } from '../../language/label.js';

/** Who must act now: the person and their unit, the unit alone, or who stands at a desk; empty where nobody. */
export function holderText(responsible: Responsible | null, localized: (label: Label) => string): string {
  if (responsible === null) return '';
  const { unitName, officerName, deskName } = responsible;
  const named = [officerName, unitName].filter(Boolean).join(' · ');
  return named === '' && deskName ? localized(deskName) : named;
}
