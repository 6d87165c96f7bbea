import { anyOfNames, canonicalPhones } from '@banjie/workflows';

/** 张三丰 → 张** (R12: masked by default). */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(1, Math.min(2, rest.length)));
}

/** 13800001111 → 138****1111, each of several; a short number keeps its last two digits only. */
export function maskedPhone(phone: string): string {
  const numbers = canonicalPhones(phone);
  if (numbers.length === 0) return '****';
  return numbers
    .map((digits) => (digits.length >= 8 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`))
    .join('、');
}

/** 11010519491231002X → 110****2X; of a short number the last two signs. */
export const maskedNumber = (number: string): string =>
  number.length >= 8 ? `${number.slice(0, 3)}****${number.slice(-2)}` : `****${number.slice(-2)}`;

/** 青石村三组12号 → 青石村****: the village, not the house. */
export const maskedPlace = (place: string): string => `${[...place].slice(0, 3).join('')}****`;

/** A text of the office with these names masked in it: what is addressed to a petitioner names them in full (R12). */
export function maskedIn(text: string, names: readonly string[]): string {
  const pattern = anyOfNames(names);
  return pattern === null ? text : text.replaceAll(pattern, maskedName);
}
