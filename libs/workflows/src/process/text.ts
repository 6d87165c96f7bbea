import { z } from 'zod';

/** A line or a paragraph people write: trimmed, not empty, bounded. `max` in characters. */
export function words(zh: string, en: string, max = 2000) {
  return z.string().trim().min(1).max(max).meta({ title: zh, titleEn: en });
}

/** The id of a unit (short stable word, R1). */
export function unitId(zh: string, en: string) {
  return z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/, { error: '应为编号：小写字母开头，后接字母、数字或连字符 / should be an id: a small letter, then letters, digits or hyphens' }).meta({ title: zh, titleEn: en, refersTo: 'unit' });
}

/** The id of an officer: the account name. */
export function officerId(zh: string, en: string) {
  return z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/, { error: '应为编号：小写字母开头，后接字母、数字或连字符 / should be an id: a small letter, then letters, digits or hyphens' }).meta({ title: zh, titleEn: en, refersTo: 'officer' });
}

/** A date `YYYY-MM-DD` that exists, read in Asia/Shanghai; of a year an office can mean, which a slip of the hand is not. */
export function officeDate(zh: string, en: string) {
  return z.iso.date().refine((date) => date >= '1850' && date < '2150', { error: '年份有误 / no such year here' }).meta({ title: zh, titleEn: en });
}
