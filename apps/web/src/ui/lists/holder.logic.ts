import type { Responsible } from '../../api/types.js';
import type { Label } from '../../language/label.js';
import type { Translate } from '../../language/language.js';

interface Language {
  localized: (label: Label) => string;
  t: Translate;
}

/**
 * Who must act now: the person and their unit, with whoever sits at the desk today; the unit alone; or who stands at a desk of
 * the unit or of the office. Empty where nobody.
 */
export function holderText(responsible: Responsible | null, { localized, t }: Language): string {
  if (responsible === null) return '';
  const { unitName, officerName, deputyName, deskName } = responsible;
  const person = deputyName === null ? officerName : t('desk.held', { name: officerName ?? '', deputy: deputyName });
  return [person ?? (deskName && localized(deskName)), unitName].filter(Boolean).join(' · ');
}
