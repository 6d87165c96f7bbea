import { canonicalIdNumber } from './canonical-form.js';

/** Digits as a text may write them instead; each stands for its place in its row. */
const writtenDigits = ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖', '○幺两'];

const digitOf = new Map(writtenDigits.flatMap((row) => [...row].map((sign, digit) => [sign, String(digit)] as const)));

/** All signs by which a text may write a digit, full width among them. */
export const signsOfDigit = (digit: number): string[] => [
  String(digit),
  String.fromCodePoint(0xff10 + digit),
  ...writtenDigits.flatMap((row) => [...row][digit] ?? []),
];

/** Signs a number has at least to be looked for: a shorter one stands in too many others. */
const shortest = 7;

/** A landline that is given without the code of its area is the same line. */
const areaCode = /^0(?:1\d|2\d|[3-9]\d{2})(?=\d{7,8}$)/;

/** A resident ID as it was written before it had 18 characters. */
const fifteenOf = (number: string): string[] =>
  /^\d{6}19\d{9}[\dX]$/.test(number) ? [number.slice(0, 6) + number.slice(8, 17)] : [];

/** A text as numbers are looked for in it: neither width nor signs between the digits, nor digits in words, hide one. */
const asSearched = (text: string): string =>
  canonicalIdNumber([...text].map((sign) => digitOf.get(sign) ?? sign).join(''));

/** Which of these numbers (of telephones and documents, in the forms they are compared by) a text holds, however it writes them. */
export function numbersIn(text: string, numbers: Iterable<string>): Set<string> {
  const searched = asSearched(text);
  const forms = (number: string): string[] => [number, number.replace(areaCode, ''), ...fifteenOf(number)];
  const isHeld = (number: string): boolean =>
    forms(number).some((form) => form.length >= shortest && searched.includes(form));
  return new Set([...numbers].filter(isHeld));
}
