import { z } from 'zod';
import { canonicalCaseNumber } from '../policy/canonical-form.js';
import { asLine, asParagraphs } from './seen-text.js';

/**
 * A paragraph people write, as they see it: trimmed, not empty, bounded; what nobody sees in it is left out, never refused.
 * `max` in characters.
 */
export function words(zh: string, en: string, max = 2000) {
  return z.string().overwrite(asParagraphs).min(1).max(max).meta({ title: zh, titleEn: en, written: 'paragraphs' });
}

/** One line people read in lists and on notices: a title, a name, an address. As `words`, and breaks become spaces. */
export function line(zh: string, en: string, max: number) {
  return z.string().overwrite(asLine).min(1).max(max).meta({ title: zh, titleEn: en, written: 'line' });
}

/** The number of a case, however it was typed: full width, with every dash or none. */
export function caseNumber(zh: string, en: string) {
  return z.string().overwrite(canonicalCaseNumber).min(1).max(40).meta({ title: zh, titleEn: en, written: 'line' });
}

/** The id of a unit (short stable word, R1). */
export function unitId(zh: string, en: string) {
  return z
    .string()
    .regex(/^[a-z][A-Za-z0-9-]{0,39}$/, {
      error:
        '应为编号：小写字母开头，后接字母、数字或连字符 / should be an id: a small letter, then letters, digits or hyphens',
    })
    .meta({ title: zh, titleEn: en, refersTo: 'unit' });
}

/** The id of an officer: the account name. */
export function officerId(zh: string, en: string) {
  return z
    .string()
    .regex(/^[a-z][A-Za-z0-9-]{0,39}$/, {
      error:
        '应为编号：小写字母开头，后接字母、数字或连字符 / should be an id: a small letter, then letters, digits or hyphens',
    })
    .meta({ title: zh, titleEn: en, refersTo: 'officer' });
}

/**
 * What a field of an act's form names besides an id that exists. `handler`: an officer of the unit that must act; `otherUnit`:
 * a unit that does not have the matter already; `replacement`: whoever takes the place of
 * somebody recused; `leader`: one of the leading group who is not shut out of the case.
 */
export type Named = 'unit' | 'officer' | 'handler' | 'otherUnit' | 'replacement' | 'leader';

const named = z.registry<{ names: Named }>();

/** Whoever handles the matter from now on (R1). */
export const handlerId = (zh: string, en: string) => officerId(zh, en).register(named, { names: 'handler' });

/** The unit the matter goes to (R1). */
export const otherUnitId = (zh: string, en: string) => unitId(zh, en).register(named, { names: 'otherUnit' });

/** Whoever takes the place of somebody recused (R6). */
export const replacementId = (zh: string, en: string) => officerId(zh, en).register(named, { names: 'replacement' });

/** A member of the leading group who decides with others (R4). */
export const leaderId = (zh: string, en: string) => officerId(zh, en).register(named, { names: 'leader' });

/** What a field names, looked up through optional fields and lists; null for a field that names nobody. */
export function namedBy(field: z.ZodType): Named | null {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return namedBy(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodArray) return namedBy(field.element as z.ZodType);
  const { refersTo } = (field.meta() ?? {}) as { refersTo?: string };
  const plain = refersTo === 'unit' || refersTo === 'officer' ? refersTo : null;
  return named.get(field)?.names ?? plain;
}

/** A date `YYYY-MM-DD` that exists, read in Asia/Shanghai; of a year an office can mean, which a slip of the hand is not. */
export function officeDate(zh: string, en: string) {
  return z.iso
    .date()
    .refine((date) => date >= '1850' && date < '2150', { error: '年份有误 / no such year here' })
    .meta({ title: zh, titleEn: en });
}
