import { invalid, readersOf, type OfficeSettings } from '@banjie/runtime';
import { localDateOf, localDayOf } from '@banjie/workflows';
import { disciplineUnit } from './discipline-unit.js';
import type { Registration } from './registration-form.js';
import { complainedOf, type WhomItConcerns } from './whom-it-concerns.js';

/** Refuses what cannot be so on the day it is registered, or is in no list of the office, field by field (R2). */
export function checkFacts(
  registration: Registration,
  receivedAt: string,
  now: string,
  settings: OfficeSettings,
): void {
  const issues: { path: string; message: string }[] = [];
  const { complainedUnit, complainedOfficer, superior, petitioners, category } = registration;
  if (receivedAt > now) issues.push({ path: 'receivedAt', message: '收到时间不能晚于现在 / cannot be in the future' });
  if (localDayOf(now) - localDayOf(receivedAt) > 3660) {
    issues.push({ path: 'receivedAt', message: '收到时间早于十年 / more than ten years ago' });
  }
  petitioners.forEach(({ birth }, position) => {
    if (birth !== undefined && birth > localDateOf(now))
      issues.push({ path: `petitioners.${position}.birth`, message: '不能晚于今天 / cannot be in the future' });
  });
  if (superior?.dueDate !== undefined && superior.dueDate < localDateOf(receivedAt)) {
    issues.push({ path: 'superior.dueDate', message: '不能早于收到日期 / before the date of receipt' });
  }
  if (superior && superior.issuedOn > localDateOf(now)) {
    issues.push({ path: 'superior.issuedOn', message: '来文日期不能晚于今天 / dated in the future' });
  }
  if (category !== undefined && !settings.isCategory(category)) {
    issues.push({ path: 'category', message: '分类表中没有此类 / not in the dictionary of categories' });
  }
  const higher = registration.lane === 'accusation' ? higherMatter(registration, settings) : null;
  if (higher) issues.push({ path: higher, message: toTheSuperior });
  if (complainedUnit !== undefined && !settings.isOpenUnit(complainedUnit)) {
    issues.push({ path: 'complainedUnit', message: '没有此单位 / unknown unit' });
  }
  if (complainedOfficer !== undefined && !settings.staff.has(complainedOfficer)) {
    issues.push({ path: 'complainedOfficer', message: '没有此人员 / unknown officer' });
  }
  if (issues.length > 0) throw invalid(issues, 'R2');
}

/**
 * The field that makes an accusation a matter of a higher level (R1): who is accused reads nothing of it (R12), nobody outside the
 * discipline unit is cleared, and one of whom everybody is shut out who could read it would be lost.
 */
export function higherMatter(
  registration: WhomItConcerns,
  settings: OfficeSettings,
): 'complainedUnit' | 'complainedOfficer' | null {
  const { complainedUnit, complainedOfficer } = complainedOf(registration, settings);
  if (complainedUnit === disciplineUnit) return 'complainedUnit';
  const about = {
    recused: complainedOfficer === null ? [] : [complainedOfficer],
    recusedUnits: complainedUnit === null ? [] : [complainedUnit],
  };
  if (settings.cleared.size === 0 || readersOf({ settings, about }).length > 0) return null;
  return complainedOfficer === null ? 'complainedUnit' : 'complainedOfficer';
}

export const toTheSuperior =
  '检举控告本级纪检监察机关，或者本单位已无人可以经办的，本单位不登记、不留内容：请向信访人说明应向上一级纪检监察机关提出，并书面告知去向 / ' +
  'an accusation against the discipline unit, or against everybody who could read it, is not taken down here: explain that it goes to the superior discipline organ, and give the person in writing where to go';
