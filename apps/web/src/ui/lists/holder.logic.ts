import type { Responsible } from '../../api/types.js';
import type { Translate } from '../../language/language.js';

/** Who must act now: the person and their unit, with whoever sits at the desk today, or the unit alone; empty where nobody. */
export function holderText(responsible: Responsible | null, t: Translate): string {
  if (responsible === null) return '';
  const { unitName, officerName, deputyName } = responsible;
  const person = deputyName === null ? officerName : t('desk.held', { name: officerName ?? '', deputy: deputyName });
  return [person, unitName].filter(Boolean).join(' · ');
}
