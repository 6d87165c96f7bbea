import { parseDate } from './local-date.js';

/** As wide as it is usually written, without what nobody sees: `１３９` → `139`, `（7）` → `(7)`. */
const usualWidth = (text: string): string =>
  text
    .replaceAll(/[\u02d9]/g, '·')
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '');

/** Dots between the parts of a name that count as letters. */
const dotLetters = /[\u119e\u1427\ua78f]/g;

/**
 * A person's name as it is compared: neither middle dots, spaces, width nor capitals tell two names apart. Everything that
 * compares names compares these.
 */
export function canonicalName(name: string): string {
  const usual = usualWidth(name).replaceAll(dotLetters, '').toLowerCase();
  return usual.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '') || usual.trim();
}

/** What stands where a name would, and is nobody's: two people without a name are not one (R2). */
const noName =
  /^(?:匿名|无名|無名|佚名|不详|未知|不明|无|保密|某某?|某人|(?:热心)?(?:群众|市民|村民|居民|网友)|(?:信访|来访|来信|来电|举报|反映|当事)人?)(?:氏|者|人|者?代表)?$|^(?:anonymous|unknown|none|n\/?a)$/u;

/** A person's name as people are found again by it: as `canonicalName`, empty where it names nobody. */
export const nameKey = (name: string): string => {
  const canonical = canonicalName(name);
  return noName.test(canonical) ? '' : canonical;
};

/** An extension and whatever stands behind it: the line is the same. */
const extension =
  /(?:转|轉|分机|分機|内线|內線|ext\.?|extension|#|x)\s*(?:[:：.]\s*)?\d.*$|(?<=(?:^|\D|0086)0[1-9]\d{1,2}\D?\d{7,8})-\d{1,5}\s*$/iu;
/** Dashes of every kind, and the signs people take for one. */
const dashes = /[\p{Pd}\u2212\u30fc\u02d7\u2043~]/gu;
const between = /[/、,;|\\\n]|或|和|及/u;
const mobile = /^1[3-9]\d{9}$/;
/** Of a telephone number in the form it is compared by. */
export const isMobile = (digits: string): boolean => mobile.test(digits);
/** Shorter ones are nobody's: an extension, a house, one digit that replaces the last. */
const shortestPhone = 5;

/** The telephone numbers in what was typed, as they are compared: digits alone, without the country's code and extensions. */
export function canonicalPhones(typed: string): string[] {
  const usual = usualWidth(typed.replaceAll(/[\r\n\u2028\u2029\u0085]/g, '/')).replaceAll(dashes, '-');
  const numbers = usual.split(between).flatMap((one) => numbersIn(one.replace(extension, '')));
  return [...new Set(numbers.map(withoutCountry).filter((digits) => digits.length >= shortestPhone))];
}

/** Groups of one number stand apart as whole numbers do: only groups that are each long enough are several. */
function numbersIn(text: string): string[] {
  const groups = text
    .split(/\s+/)
    .map((group) => group.replaceAll(/[^\d+]/g, ''))
    .filter((group) => /\d/.test(group));
  if (groups.length > 1 && groups.every((group) => group.length >= 7)) return groups;
  const joined = groups.join('');
  return /^(?:1[3-9]\d{9}){2,}$/.test(joined) ? (joined.match(/\d{11}/g) ?? []) : [joined];
}

function withoutCountry(number: string): string {
  const digits = number.replaceAll(/\D/g, '');
  const abroad = /^\+/.test(number) || digits.startsWith('00');
  const home = /^(?:00)?86(\d{8,12})$/.exec(digits)?.[1];
  if (home !== undefined) {
    if (mobile.test(home) || home.startsWith('0')) return home;
    if (abroad) return /^[48]00\d{7}$/.test(home) ? home : `0${home}`;
  }
  return /^01[3-9]\d{9}$/.test(digits) ? digits.slice(1) : digits;
}

/** The signs people write for the X that a resident ID may end in. */
const likeX = /[×хχ✕✖]$/iu;

/** The number of a document as it is compared: letters and digits alone, a resident ID of 15 digits as the one of 18. */
export function canonicalIdNumber(typed: string): string {
  const bare = usualWidth(typed).toUpperCase().trim();
  const plain = bare.replace(likeX, 'X').replaceAll(/[^\p{L}\p{N}]/gu, '') || bare;
  return /^\d{15}$/.test(plain) && parseDate(birthIn(lengthened(plain))) !== null ? lengthened(plain) : plain;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** The last character of a resident ID, by its 17 digits (GB 11643). */
export const checkCharacter = (digits: string): string =>
  checks[weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11] ?? '';

/** The date of birth in a resident ID of 18 characters, `YYYY-MM-DD`; it need not exist. */
export const birthIn = (id: string): string => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

function lengthened(fifteen: string): string {
  const digits = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return digits + checkCharacter(digits);
}

/** The number of a case as the office writes it, however it was typed: `ＸＦ—2026—00012`, `xf202600012` → `XF-2026-00012`. */
export function canonicalCaseNumber(typed: string): string {
  const usual = usualWidth(typed).toUpperCase();
  const [, series, year, serial = ''] = /^([A-Z]+)(\d{4})(\d+)$/.exec(usual.replaceAll(/[^\p{L}\p{N}]/gu, '')) ?? [];
  return series === undefined ? usual.replaceAll(/\s/g, '') : `${series}-${year}-${serial.padStart(5, '0')}`;
}

/** A query code as it is compared: letters and digits alone. */
export const canonicalQueryCode = (typed: string): string =>
  usualWidth(typed)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
