import { canonicalName, canonicalQueryCode, nameKey } from '@banjie/workflows';
import { findableBy } from '../personal-data/findable-by.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { codeIndex } from './code-index.js';
import type { OfficeNames } from './office-names.js';
import { allOf, anyOf, term, type Terms } from './terms.js';

/**
 * By what a matter can be found, best first: the receipt’s code, who came with it, who asked not to be named (for those who may know),
 * its words, and who has it.
 */
export const ways = ['code', 'person', 'keptPerson', 'words', 'holder'] as const;
export type Way = (typeof ways)[number];

/** What is known about what was typed: its words as the register has them, and the names of the office. */
export interface Known {
  personal: PersonalData;
  names: OfficeNames;
  /** The words of a text. */
  wordsOf: (text: string) => readonly string[];
}

/** Typed with spaces between: each part must be met. A single sign is the beginning of anything, and asked for only alone. */
export function partsOf(text: string): string[] {
  const parts = text
    .normalize('NFKC')
    .split(' ')
    .filter((part) => canonicalName(part) !== '');
  const longer = parts.filter((part) => [...canonicalName(part)].length > 1);
  return longer.length > 0 ? longer : parts;
}

/** The texts whose words must be known before. */
export const textsIn = (text: string): string[] => [
  ...new Set([text, ...partsOf(text)].flatMap((part) => [part, nameKey(part)])),
];

/** What is asked for, by each way. */
export function typedTerms(text: string, known: Known): Record<Way, Terms> {
  const parts = partsOf(text);
  const words = parts.map((part) => wordTerms(part, known));
  const holders = parts.map((part) => holderTerms(part, known));
  const others = parts.map((_, index) => anyOf([words[index] ?? null, holders[index] ?? null]));
  const withOne = (special: readonly Terms[]): Terms =>
    anyOf(special.map((one, index) => allOf([one, ...others.filter((_, other) => other !== index)])));
  const people = (sign: '+' | '-'): Terms =>
    anyOf([
      personTerms(text, sign, known),
      parts.length > 1 ? withOne(parts.map((part) => personTerms(part, sign, known))) : null,
    ]);
  return {
    code: isCode(text) ? term('q', codeIndex(known.personal, text)) : null,
    person: people('+'),
    keptPerson: people('-'),
    words: allOf(words),
    holder: withOne(holders),
  };
}

const codeLength = 11;
const isCode = (text: string): boolean => canonicalQueryCode(text).length === codeLength;

function wordTerms(part: string, { names, wordsOf }: Known): Terms {
  const categories = names.categoriesSpelt(canonicalName(part));
  return anyOf([allOf(wordsOf(part).map((word) => term('t', word))), ...categories.map((path) => term('c', path))]);
}

function holderTerms(part: string, { names }: Known): Terms {
  const typed = canonicalName(part);
  return anyOf([
    ...names.officersNamed(typed).flatMap(({ id }) => [term('f', id), term('h', id)]),
    ...names.unitsNamed(typed).map((unit) => term('u', unit)),
  ]);
}

/** Fewer digits are the end of any number. */
const fewestDigits = /\d{5}/;

/** A name, whole or two neighbouring signs of it, or its pinyin; an identity or telephone number, whole, by its blind index. */
function personTerms(text: string, sign: '+' | '-', { personal, wordsOf }: Known): Terms {
  const name = nameKey(text);
  const letters = canonicalName(text);
  const number = fewestDigits.test(letters) ? findableBy(personal, { name: '', idNumber: text, phone: text }) : null;
  const words = wordsOf(name);
  return anyOf([
    [...name].length > 1 ? allOf((words.length > 0 ? words : [name]).map((word) => term(`${sign}n`, word))) : null,
    /^[a-z]{2,}$/.test(letters) ? term(`${sign}s`, letters) : null,
    ...(number?.id_number_index ? [term(`${sign}i`, number.id_number_index)] : []),
    ...(number?.phone_indexes ?? []).map((phone) => term(`${sign}d`, phone)),
  ]);
}
