import { canonicalIdNumber, canonicalName, canonicalPhones } from './canonical-form.js';
import { namesIn } from './names-in.js';
import { numbersIn, signsOfDigit } from './numbers-in.js';

/** By what somebody is known. */
export interface Identified {
  name: string;
  idNumber: string | null;
  phone: string | null;
  address: string | null;
}

/** Stands in a text where it named somebody who asked not to be named (R12). */
export const leftOut = '○○';

/** What may stand between the signs of a name or number without parting them. */
const between = String.raw`[\s\p{P}\u200b-\u200f]{0,2}`;

/** Signs a name, a number, an address has at least to be left out of a text: shorter ones stand in too many words. */
const shortest = { name: 2, number: 5, address: 5 };

const escaped = (sign: string): string => sign.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

const signs = (text: string, each: (sign: string) => string): string => [...text].map(each).join(between);

const ofNumber = (number: string): string =>
  signs(number, (sign) =>
    /\d/.test(sign) ? `[${signsOfDigit(Number(sign)).join('')}]` : `[${sign}${sign.toLowerCase()}]`,
  );

function patternsOf({ name, idNumber, phone, address }: Identified): string[] {
  const names = [canonicalName(name)].filter((one) => [...one].length >= shortest.name);
  const numbers = [...(idNumber ? [canonicalIdNumber(idNumber)] : []), ...(phone ? canonicalPhones(phone) : [])];
  const places = address ? [address.replaceAll(/\s/g, '')].filter((one) => [...one].length >= shortest.address) : [];
  return [
    ...places.map((place) => signs(place, escaped)),
    ...numbers.filter((number) => number.length >= shortest.number).map(ofNumber),
    ...names.map((one) => signs(one, escaped)),
  ];
}

/** A text without the names, numbers and addresses of these people, however they are spaced. */
export function withoutPeople(text: string, people: readonly Identified[]): string {
  const patterns = people.flatMap(patternsOf).sort((one, other) => other.length - one.length);
  return patterns.length === 0 ? text : text.replaceAll(new RegExp(patterns.join('|'), 'giu'), leftOut);
}

/** Whether a text says who one of these people is: by name, number or address. */
export function saysWho(text: string, people: readonly Identified[]): boolean {
  if (withoutPeople(text, people) !== text) return true;
  const names = people.map(({ name }) => canonicalName(name));
  const numbers = people.flatMap(({ idNumber, phone }) => [
    ...(idNumber ? [canonicalIdNumber(idNumber)] : []),
    ...(phone ? canonicalPhones(phone) : []),
  ]);
  return namesIn(canonicalName(text), names).size > 0 || numbersIn(text, numbers).size > 0;
}
