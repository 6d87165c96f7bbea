import { canonicalCaseNumber, canonicalName } from '@banjie/workflows';
import { openSeries } from '../intake/rows.js';

const whole = /^[A-Z]+-\d{4}-\d{5,}$/;
const ofYear = /^(?:xf)?(20\d{2})(\d{5,6})$/;
const yearAndEnd = /^\D*(20\d{2})\D+(\d{1,6})\D*$/;
const end = /^(?:xf)?(\d{1,6})$/;

/**
 * The numbers that may be meant: the whole one in any writing, year and serial, or the serial alone, which is of this year or of
 * the last (`12` → `XF-2026-00012`).
 */
export function typedNumbers(text: string, thisYear: number): string[] {
  const number = canonicalCaseNumber(text);
  if (whole.test(number)) return [number];
  const plain = canonicalName(text);
  const [, year, serial] = yearAndEnd.exec(text.normalize('NFKC')) ?? ofYear.exec(plain) ?? [];
  if (year !== undefined && serial !== undefined) return [numbered(year, serial)];
  const last = end.exec(plain)?.[1];
  return last === undefined ? [] : [thisYear, thisYear - 1].map((one) => numbered(String(one), last));
}

const numbered = (year: string, serial: string): string =>
  canonicalCaseNumber(`${openSeries}${year}${String(Number(serial))}`);
